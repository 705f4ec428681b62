import { text } from "node:stream/consumers";
import type { ReactNode } from "react";

/** What React renders, as a string: for answers that are no pages, and for what is in a page (`StaticHtml`). */
export async function renderToHtml(node: ReactNode): Promise<string> {
  // Imported where it is called: Next refuses `react-dom/*` in the modules of a route, and this one works in them.
  const { prerenderToNodeStream } = await import("react-dom/static");
  const { prelude } = await prerenderToNodeStream(node);
  return text(prelude);
}
