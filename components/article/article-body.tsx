import type { ReactNode } from "react";
import { renderToHtml } from "../render-to-html";
import "./article-body.css";
import "./reading-aids.css";

/** The result of `renderBody`, as HTML in development too, since none of its components is interactive. */
export async function ArticleBody({ content }: { readonly content: ReactNode }) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: rendered by React from what the allow-list let pass.
  return <div className="article-body" dangerouslySetInnerHTML={{ __html: await renderToHtml(content) }} />;
}
