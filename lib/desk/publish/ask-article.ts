import type { Ask } from "../../redirects/ask-site.ts";

/**
 * Whether a site shows an article. `unknown` when the site fails, asks for a password, or blocks robots.
 */
export type Presence = "there" | "missing" | "unknown";

/** More redirects than this count as `unknown`. */
const mostHops = 5;

/**
 * Requests an article as a reader does. Only 200 at its own address counts as the article; redirects that keep the path (to
 * `www`, to `https`, without a trailing slash) are followed.
 */
export async function askArticle(url: URL, ask: Ask): Promise<Presence> {
  let asked = url;
  for (let hop = 0; hop < mostHops; hop += 1) {
    const answer = await ask(asked).catch(() => undefined);
    if (answer === undefined || saysNothing(answer.status)) return "unknown";
    if (answer.status === 200) return "there";
    if (answer.status < 300 || answer.status >= 400 || answer.location === undefined) return "missing";
    if (pathOf(answer.location) !== pathOf(url)) {
      // A login page is on another host.
      return answer.location.hostname === asked.hostname ? "missing" : "unknown";
    }
    asked = answer.location;
  }
  return "unknown";
}

/** The 4xx statuses about the client or its rate: readers may see the page all the same. */
function saysNothing(status: number): boolean {
  return status >= 500 || [401, 403, 407, 408, 421, 425, 429].includes(status);
}

function pathOf({ pathname }: URL): string {
  try {
    return decodeURIComponent(pathname).normalize("NFC").replace(/\/+$/, "");
  } catch {
    return pathname;
  }
}
