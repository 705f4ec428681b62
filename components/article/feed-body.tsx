import type { Article } from "@/lib/content/article";
import type { RenderedBody } from "@/lib/markdown/body";
import { Corrections } from "./corrections";
import { LeadFigure } from "./lead-figure";
import { Sources } from "./sources";

interface FeedBodyProps {
  readonly article: Pick<Article, "leadImage" | "corrections" | "sources">;
  readonly body: Pick<RenderedBody, "content">;
}

/** An article without its headline, which feed readers show themselves. */
export function FeedBody({ article: { leadImage, corrections, sources }, body }: FeedBodyProps) {
  return (
    <>
      {leadImage && <LeadFigure image={leadImage} />}
      {body.content}
      {corrections.length > 0 && <Corrections corrections={corrections} />}
      {sources.length > 0 && <Sources sources={sources} />}
    </>
  );
}
