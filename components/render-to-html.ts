import { text } from "node:stream/consumers";
import type { ReactNode } from "react";

/** Renders React to a string, for answers that are not pages and for parts of a page (`StaticHtml`). */
export async function renderToHtml(node: ReactNode): Promise<string> {
  // Imported dynamically: Next refuses static imports of `react-dom/*` in a route's modules.
  const { prerenderToNodeStream } = await import("react-dom/static");
  // Errors reject the promise; React need not log them too.
  const { prelude } = await prerenderToNodeStream(node, { onError: () => {} });
  return text(prelude);
}
