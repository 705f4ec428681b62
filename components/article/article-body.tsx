import type { ReactNode } from "react";
import "./article-body.css";
import "./reading-aids.css";

/** What `renderBody` made of an article's text. */
export function ArticleBody({ content }: { readonly content: ReactNode }) {
  return <div className="article-body">{content}</div>;
}
