import site from "../../site.config.ts";
import { articlePath } from "../content/addresses/urls.ts";
import type { ContentIndex } from "../content/content-index.ts";
import { adviceFor } from "../log/advice.ts";
import { log } from "../log/log.ts";
import { prerenderedPages } from "../settings/stage.ts";
import { siteContent } from "./content.ts";

/** Enough that formulas and the commonest languages of code are among them. */
const pagesAhead = 30;

const mostAsked = 100;

/** For all of it: a small server that is slow takes its readers rather late than never. */
const longestMilliseconds = 15_000;

declare global {
  /** Settled when this server is as quick as it gets; Next bundles each route apart, each with modules of its own. */
  var attentionReady: Promise<void> | undefined;
}

/**
 * Reads what every page asks for before a server takes its first request, and lets it render a few pages as soon as it
 * does: the first readers would wait for the reading, and for all the modules and grammars that rendering loads.
 */
export async function readAhead(): Promise<void> {
  try {
    const content = await siteContent();
    globalThis.attentionReady = renderAhead(content);
  } catch (error) {
    // The pages that the build rendered are there all the same.
    log("error", `The articles cannot be read. ${adviceFor(error)}`, { error });
  }
}

/** Waits until nothing that `readAhead` began is left. A load balancer that asks for `/api/health` sends readers then. */
export async function isReady(): Promise<void> {
  await globalThis.attentionReady;
}

/** Asks this server for articles that the build rendered no page of, here and there, until enough had to be rendered. */
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
      // Before it was started again, a server may have kept many.
      if (answer.headers.get("x-nextjs-cache") !== "HIT") rendered += 1;
    }
  } catch {
    // A server that listens elsewhere does without; one that cannot render says so to the reader who asks.
  }
}
