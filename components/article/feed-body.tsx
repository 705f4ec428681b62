import type { Article } from "@/lib/content/article";
import type { RenderedBody } from "@/lib/markdown/body";
import { AiUse } from "./ai-use";
import { Corrections } from "./corrections";
import { LeadFigure } from "./lead-figure";
import { Sources } from "./sources";

interface FeedBodyProps {
  readonly article: Pick<Article, "ai" | "leadImage" | "corrections" | "sources">;
  readonly body: Pick<RenderedBody, "content">;
}

/** An article without its headline, which stands beside it wherever a feed is read. */
export function FeedBody({ article: { ai, leadImage, corrections, sources }, body }: FeedBodyProps) {
  return (
    <>
      {ai.length > 0 && <AiUse uses={ai} />}
      {leadImage && <LeadFigure image={leadImage} />}
      {body.content}
      {corrections.length > 0 && <Corrections corrections={corrections} />}
      {sources.length > 0 && <Sources sources={sources} />}
    </>
  );
}
