import type { ReactNode } from "react";
import { katexFirstFonts, katexStylesheet } from "@/lib/site/katex";
import "./article-body.css";
import "./reading-aids.css";

interface ArticleBodyProps {
  readonly children: ReactNode;
  /** Whether the article has formulas: only then is KaTeX's stylesheet sent. */
  readonly math: boolean;
}

export function ArticleBody({ children, math }: ArticleBodyProps) {
  return (
    <div className="article-body">
      {math && <KatexFiles />}
      {children}
    </div>
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
