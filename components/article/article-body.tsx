import { katexFirstFonts, katexStylesheet } from "@/lib/site/katex";
import "./article-body.css";
import "./reading-aids.css";

interface ArticleBodyProps {
  /** What `renderBody` made, as HTML: a page carries a tree of elements twice, and no component of it lives on. */
  readonly html: string;
  /** Whether the article has formulas: only then is KaTeX's stylesheet sent. */
  readonly math: boolean;
}

export function ArticleBody({ html, math }: ArticleBodyProps) {
  return (
    <>
      {math && <KatexFiles />}
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: rendered by React from what the allow-list let pass. */}
      <div className="article-body" dangerouslySetInnerHTML={{ __html: html }} />
    </>
  );
}

function KatexFiles() {
  return (
    <>
      <link rel="stylesheet" href={katexStylesheet} precedence="default" />
      {katexFirstFonts.map((href) => (
        <link key={href} rel="preload" as="font" type="font/woff2" href={href} crossOrigin="anonymous" />
      ))}
    </>
  );
}
