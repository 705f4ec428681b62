import { ArticleBody } from "@/components/article/article-body";
import { DiagnosticList } from "@/components/article/diagnostic-list";
import { KatexFiles } from "@/components/article/katex-files";
import { ReadingAids } from "@/components/article/reading-aids";
import { TableOfContents } from "@/components/article/table-of-contents";
import { KoreanText } from "@/components/ui/korean-text";
import { PublicationMark } from "@/components/ui/publication-mark";
import { PublishedTime } from "@/components/ui/published-time";
import { pagePath } from "@/lib/content/addresses/urls";
import { withoutRules } from "@/lib/content/findings/diagnostic";
import type { SitePage } from "@/lib/content/pages";
import type { RenderedBody } from "@/lib/markdown/body";
import { text } from "@/lib/site/text";
import { PageShell } from "./page-shell";

interface TextPageProps {
  readonly page: SitePage;
  readonly body: RenderedBody;
  readonly audience: "editors" | "readers";
}

/** A page of `site/pages/`: the text without date, authors, tags and share buttons. */
export function TextPage({ page, body, audience }: TextPageProps) {
  const { description, navigation, path, publication, tableOfContents, title, updatedAt } = page;
  const contents = tableOfContents.shown && body.headings.length > 1 ? body.headings : [];
  const found = withoutRules([...page.diagnostics, ...body.diagnostics], page.rulesOff);
  return (
    <>
      {page.math && <KatexFiles />}
      <PageShell path={pagePath(path)} navigation={navigation?.name}>
        <article className="reading max-w-measure">
          {audience === "editors" && <DiagnosticList diagnostics={found} />}
          <header className="mb-8">
            <h1 className="font-extrabold text-3xl">
              <PublicationMark publication={publication} />
              <KoreanText>{title}</KoreanText>
            </h1>
            {description !== "" && (
              <p className="mt-3 text-lg text-muted">
                <KoreanText>{description}</KoreanText>
              </p>
            )}
          </header>
          {contents.length > 0 && (
            <TableOfContents headings={contents} label={tableOfContents.label} place="inline" />
          )}
          <ArticleBody content={body.content} />
          {updatedAt && (
            <p className="mt-10 border-rule border-t pt-4 text-muted text-sm">
              {text.updated} <PublishedTime instant={updatedAt} />
            </p>
          )}
          <ReadingAids words={text.readingAids} />
        </article>
      </PageShell>
    </>
  );
}
