import { text } from "node:stream/consumers";
import type { ReactNode } from "react";

/** What React renders, as a string: for answers that are no pages, and for what is in a page (`StaticHtml`). */
export async function renderToHtml(node: ReactNode): Promise<string> {
  // Imported where it is called: Next refuses `react-dom/*` in the modules of a route, and this one works in them.
  const { prerenderToNodeStream } = await import("react-dom/static");
  // Whoever waits for it is told of an error, and need not read of it twice.
  const { prelude } = await prerenderToNodeStream(node, { onError: () => {} });
  return text(prelude);
}
