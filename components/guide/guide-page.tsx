import { ArticleBody } from "@/components/article/article-body";
import { DiagnosticList } from "@/components/article/diagnostic-list";
import { KatexFiles } from "@/components/article/katex-files";
import { ReadingAids } from "@/components/article/reading-aids";
import { PageShell } from "@/components/site/page-shell";
import { guidePagePath, guidePath } from "@/lib/content/addresses/urls";
import type { GuidePage as Guide } from "@/lib/content/guide";
import type { RenderedBody } from "@/lib/markdown/body";
import { text } from "@/lib/site/text";

interface GuidePageProps {
  readonly page: Guide;
  /** The whole guide, for the list beside the text. */
  readonly pages: readonly Guide[];
  readonly body: RenderedBody;
  readonly audience: "editors" | "readers";
}

/** A page of the editors' guide in the layout of an article, so that examples look as they do for readers. */
export function GuidePage({ page, pages, body, audience }: GuidePageProps) {
  const path = guidePagePath(page.name);
  return (
    <>
      {page.math && <KatexFiles />}
      <PageShell path={path}>
        <div className="mx-auto max-w-measure xl:mx-0 xl:grid xl:max-w-none xl:grid-cols-[minmax(0,var(--container-measure))_minmax(0,15rem)] xl:justify-between xl:gap-x-12">
          <article className="min-w-0">
            {audience === "editors" && (
              <DiagnosticList diagnostics={[...page.diagnostics, ...body.diagnostics]} />
            )}
            <header className="mb-8 border-rule border-b pb-5">
              <p className="font-medium text-accent text-sm">
                <a href={guidePath} className="no-underline hover:underline">
                  {text.guide}
                </a>
              </p>
              <h1 className="font-extrabold text-3xl">{page.title}</h1>
              <p className="mt-2 text-muted">{page.description}</p>
            </header>
            <ArticleBody content={body.content} />
            <ReadingAids words={text.readingAids} />
          </article>
          <nav
            aria-labelledby="guide-pages"
            className="mt-12 border-rule border-t pt-5 text-sm xl:mt-0 xl:border-t-0 xl:pt-0"
          >
            <h2 id="guide-pages" className="font-bold">
              {text.guidePages}
            </h2>
            <ul className="mt-2">
              {pages.map(({ name, title }) => (
                <li key={name}>
                  <a
                    href={guidePagePath(name)}
                    aria-current={name === page.name ? "page" : undefined}
                    className="inline-block py-1 text-muted no-underline hover:text-accent aria-[current]:font-bold aria-[current]:text-ink"
                  >
                    {title}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        </div>
      </PageShell>
    </>
  );
}
