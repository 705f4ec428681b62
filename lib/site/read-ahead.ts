import site from "../../site.config.ts";
import { articlePath } from "../content/addresses/urls.ts";
import type { ContentIndex } from "../content/content-index.ts";
import { adviceFor } from "../log/advice.ts";
import { log } from "../log/log.ts";
import { processWide } from "../log/process-wide.mjs";
import { prerenderedPages } from "../settings/stage.ts";
import { siteContent } from "./content.ts";

/** Enough to include formulas and the most frequent languages of code. */
const pagesAhead = 30;

const mostAsked = 100;

/** Upper bound on the warm-up; after it the server accepts traffic anyway. */
const longestMilliseconds = 15_000;

/** `over` resolves when the warm-up is over. */
const warmUp = processWide("warm-up", (): { over: Promise<void> | undefined } => ({ over: undefined }));

/**
 * Warms a starting server up: reads the content and renders a few pages, so that the first readers do not wait for
 * reading and for modules and grammars to load.
 */
export async function readAhead(): Promise<void> {
  try {
    const content = await siteContent();
    warmUp.over = renderAhead(content);
  } catch (error) {
    // Prerendered pages are served all the same.
    log("error", `The articles cannot be read. ${adviceFor(error)}`, { error });
  }
}

/** Waits until the warm-up is over, for `/api/health` and thus for load balancers. */
export async function isReady(): Promise<void> {
  await warmUp.over;
}

/** Requests articles without a prerendered page, spread over the list, until enough were rendered. */
async function renderAhead({ articles }: ContentIndex): Promise<void> {
  const port = process.env.PORT;
  if (port === undefined) return;
  const signal = AbortSignal.timeout(longestMilliseconds);
  try {
    const pages = articles
      .filter(({ forwardsTo }) => forwardsTo === undefined)
      .slice(prerenderedPages(site.prerendered))
      .map(({ slug }) => `http://127.0.0.1:${port}${articlePath(slug)}`);
    let rendered = 0;
    for (let asked = 0; asked < mostAsked && rendered < pagesAhead && pages.length > 0; asked += 1) {
      const [page = ""] = pages.splice(Math.floor(Math.random() * pages.length), 1);
      const answer = await fetch(page, { signal });
      await answer.arrayBuffer();
      // A restarted server may have many of them on disk.
      if (answer.headers.get("x-nextjs-cache") !== "HIT") rendered += 1;
    }
  } catch {
    // Failures are ignored: the server may listen elsewhere, and rendering errors are reported at the next request.
  }
}
