import type { ReactNode } from "react";
import { renderToHtml } from "../render-to-html";

interface StaticHtmlProps {
  readonly as: "div" | "footer" | "header";
  readonly className: string;
  readonly children: ReactNode;
}

/**
 * An element whose content Next gets as one string of HTML. Next would render a tree three times over (its payload,
 * elements from the payload, HTML from those), and no component of ours lives on in the browser. So nothing in it may
 * be a client component or use a hook, and what belongs into `<head>` stands outside. Development keeps the elements,
 * and after a save the browser changes those that changed.
 */
export async function StaticHtml({ as: Element, className, children }: StaticHtmlProps) {
  if (process.env.NODE_ENV === "development") return <Element className={className}>{children}</Element>;
  // biome-ignore lint/security/noDangerouslySetInnerHtml: React's own rendering of our components.
  return <Element className={className} dangerouslySetInnerHTML={{ __html: await renderToHtml(children) }} />;
}
