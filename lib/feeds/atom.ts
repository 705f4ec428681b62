import { x } from "xastscript";
import type { Feed, FeedAuthor, FeedEntry } from "./feed.ts";
import { latest } from "./last-change.ts";
import { xmlFile, xmlText } from "./xml.ts";

const atom = "http://www.w3.org/2005/Atom";
const html = "http://www.w3.org/1999/xhtml";

/** For browsers, which show a feed as a page only with a CSS stylesheet; XSLT is being removed. */
const stylesheet = {
  type: "instruction",
  name: "xml-stylesheet",
  value: 'type="text/css" href="/feed.css"',
} as const;

/**
 * A feed as Atom 1.0. Beside Atom's own elements it has a few of XHTML's, which feed readers pass over: with the
 * stylesheet they are the links of a person who opens it in a browser.
 * @see https://www.rfc-editor.org/rfc/rfc4287
 *
 * @param invitation what tells that person what a feed is for
 */
export function atomFeed(feed: Feed, invitation: string): string {
  const { id, title, subtitle, language, homeUrl, atomUrl, jsonUrl, publisher, entries } = feed;
  const root = x("feed", { xmlns: atom, "xml:lang": language }, [
    x("id", id),
    x("title", xmlText(title)),
    x("subtitle", xmlText(subtitle)),
    x("updated", latest(entries.map(({ updatedAt }) => updatedAt))),
    personElement(publisher),
    x("link", { rel: "self", type: "application/atom+xml", href: atomUrl }),
    x("link", { rel: "alternate", type: "text/html", href: homeUrl }),
    x("link", { rel: "alternate", type: "application/feed+json", href: jsonUrl }),
    x("p", { xmlns: html }, [xmlText(invitation), " ", x("a", { href: homeUrl }, xmlText(title))]),
    ...entries.map(entryElement),
  ]);
  return xmlFile(root, [stylesheet]);
}

function entryElement(entry: FeedEntry) {
  const { id, url, title, summary, content, publishedAt, updatedAt, authors, terms, image } = entry;
  return x("entry", [
    x("id", xmlText(id)),
    x("title", xmlText(title)),
    x("a", { xmlns: html, href: url }, xmlText(title)),
    x("link", { rel: "alternate", type: "text/html", href: url }),
    image && x("link", { rel: "enclosure", type: image.type, length: String(image.bytes), href: image.url }),
    x("published", publishedAt),
    x("updated", updatedAt),
    ...authors.map(personElement),
    ...terms.map((term) => x("category", { term: xmlText(term) })),
    summary === "" ? undefined : x("summary", xmlText(summary)),
    x("content", { type: "html" }, xmlText(content)),
  ]);
}

function personElement({ name, url }: FeedAuthor) {
  return x("author", [x("name", xmlText(name)), x("uri", url)]);
}
