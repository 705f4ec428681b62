import { bodyComponents } from "@/components/mdx/body-components";
import { PageShell } from "@/components/site/page-shell";
import { Slot } from "@/components/site/slot";
import { articlePath } from "@/lib/content/addresses/urls";
import type { Article } from "@/lib/content/article";
import type { Neighbours, SeriesPlace } from "@/lib/content/content-index";
import { withoutRules } from "@/lib/content/findings/diagnostic";
import type { RenderedBody } from "@/lib/markdown/body";
import { siteRepository } from "@/lib/site/repository";
import { text } from "@/lib/site/text";
import { ArticleBody } from "./article-body";
import { ArticleHeader } from "./article-header";
import { ArticleTags } from "./article-tags";
import { AuthorCards } from "./author-cards";
import { Corrections } from "./corrections";
import { DiagnosticList } from "./diagnostic-list";
import { EditLinks } from "./edit-links";
import { KatexFiles } from "./katex-files";
import { NeighbourLinks } from "./neighbour-links";
import { ReadingAids } from "./reading-aids";
import { RelatedArticles } from "./related-articles";
import { ReportLink } from "./report-link";
import { SeriesBox } from "./series-box";
import { ShareButtons } from "./share-buttons";
import { foreignLanguage, InSiteLanguage } from "./site-language";
import { Sources } from "./sources";
import { TableOfContents } from "./table-of-contents";

interface ArticlePageProps {
  readonly article: Article;
  readonly body: RenderedBody;
  readonly neighbours: Neighbours;
  readonly series: SeriesPlace | undefined;
  readonly related: readonly Article[];
  /** Whether what is wrong with the file is shown on the page: yes for editors, never for readers. */
  readonly audience: "editors" | "readers";
}

/** An article: the headline and text first, then what belongs to it. */
export function ArticlePage({ article, body, neighbours, series, related, audience }: ArticlePageProps) {
  const { corrections, navigation, slug, sources, tableOfContents, tags } = article;
  const contents = tableOfContents.shown && body.headings.length > 1 ? body.headings : [];
  return (
    <>
      {article.math && <KatexFiles />}
      <PageShell path={articlePath(slug)} navigation={navigation?.name}>
        <div className="reading mx-auto max-w-measure xl:mx-0 xl:grid xl:max-w-none xl:grid-cols-[minmax(0,var(--container-measure))_minmax(0,15rem)] xl:justify-between xl:gap-x-12">
          <div className="reading-progress no-print" aria-hidden="true" />
          <article className="min-w-0" lang={foreignLanguage(article)}>
            {audience === "editors" && (
              <>
                <EditLinks file={article.file} repository={siteRepository()} />
                <DiagnosticList
                  diagnostics={withoutRules([...article.diagnostics, ...body.diagnostics], article.rulesOff)}
                />
              </>
            )}
            <ArticleHeader article={article} body={body} series={series} />
            {contents.length > 0 && (
              <TableOfContents headings={contents} label={tableOfContents.label} place="inline" />
            )}
            <ArticleBody content={body.content} />
            {corrections.length > 0 && <Corrections corrections={corrections} />}
            <Slot name="article-end" className="article-body mt-10" components={bodyComponents} />
            {sources.length > 0 && <Sources sources={sources} />}
            <ReportLink {...article} />
            {tags.length > 0 && <ArticleTags tags={tags} />}
            <InSiteLanguage article={article}>
              {article.authorCard === "shown" && <AuthorCards authors={article.authors} />}
              {article.share && <ShareButtons />}
              {series && series.parts.length > 1 && <SeriesBox {...series} />}
              {related.length > 0 && <RelatedArticles articles={related} />}
              <NeighbourLinks {...neighbours} />
              <ReadingAids words={text.readingAids} />
            </InSiteLanguage>
          </article>
          {contents.length > 0 && (
            <TableOfContents headings={contents} label={tableOfContents.label} place="beside" />
          )}
        </div>
      </PageShell>
    </>
  );
}
