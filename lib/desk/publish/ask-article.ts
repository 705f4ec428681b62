import type { Ask } from "../../redirects/ask-site.ts";

/**
 * What a site says of one article: `unknown` when it is out of order, asks for a password, or takes us for a robot, as
 * then it says nothing about the article.
 */
export type Presence = "there" | "missing" | "unknown";

/** A site that leads on and on says nothing. */
const mostHops = 5;

/**
 * Asks for an article as a reader does. Only 200 at its own address is the article; a redirect counts when it keeps the
 * path, as those to `www`, to `https` or without a slash at the end do.
 */
export async function askArticle(url: URL, ask: Ask): Promise<Presence> {
  let asked = url;
  for (let hop = 0; hop < mostHops; hop += 1) {
    const answer = await ask(asked).catch(() => undefined);
    if (answer === undefined || saysNothing(answer.status)) return "unknown";
    if (answer.status === 200) return "there";
    if (answer.status < 300 || answer.status >= 400 || answer.location === undefined) return "missing";
    if (pathOf(answer.location) !== pathOf(url)) {
      // The page where somebody logs in is another host's.
      return answer.location.hostname === asked.hostname ? "missing" : "unknown";
    }
    asked = answer.location;
  }
  return "unknown";
}

/** Of the 4xx, those that are about who asks and how often: the page may be there for readers. */
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
