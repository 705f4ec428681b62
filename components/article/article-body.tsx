import type { ReactNode } from "react";
import { katexStylesheet } from "@/lib/site/katex";
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
      {math && <link rel="stylesheet" href={katexStylesheet} precedence="default" />}
      {children}
    </div>
  );
}
