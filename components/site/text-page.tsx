import type { ReactNode } from "react";
import { ArticleBody } from "@/components/article/article-body";
import { DiagnosticList } from "@/components/article/diagnostic-list";
import { KatexFiles } from "@/components/article/katex-files";
import { ReadingAids } from "@/components/article/reading-aids";
import { TableOfContents } from "@/components/article/table-of-contents";
import { KoreanText } from "@/components/ui/korean-text";
import { PublicationMark } from "@/components/ui/publication-mark";
import { PublishedTime } from "@/components/ui/published-time";
import { aboutPath, pagePath, privacyPath } from "@/lib/content/addresses/urls";
import { withoutRules } from "@/lib/content/findings/diagnostic";
import type { SitePage } from "@/lib/content/pages";
import type { RenderedBody } from "@/lib/markdown/body";
import { text } from "@/lib/site/text";
import { AboutFacts } from "./about-facts";
import { PageShell } from "./page-shell";
import { PrivacyFacts } from "./privacy-facts";

interface TextPageProps {
  readonly page: SitePage;
  readonly body: RenderedBody;
  readonly audience: "editors" | "readers";
}

/** What the settings add to the text of a page. */
const facts: Readonly<Record<string, () => ReactNode>> = {
  [aboutPath]: () => <AboutFacts />,
  [privacyPath]: () => <PrivacyFacts />,
};

/** A page of `site/pages/`: the text, without what belongs to articles alone. */
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
          {facts[path]?.()}
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
