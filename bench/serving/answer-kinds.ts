import {
  articlePath,
  categoryPath,
  feedPath,
  homePath,
  shareCardPath,
  tagPath,
} from "../../lib/content/addresses/urls.ts";

interface KnownPaths {
  readonly prerendered: string;
  readonly onDemand: string | undefined;
  readonly category: string;
  readonly tag: string;
  readonly legacy: string;
}

/** An address for each kind of answer. Slugs are encoded in paths here. */
export async function answerKinds(
  origin: string,
  { prerendered, onDemand, category, tag, legacy }: KnownPaths,
): Promise<Readonly<Record<string, string>>> {
  const html = await (await fetch(origin)).text();
  const file = (pattern: RegExp) => pattern.exec(html)?.[1];
  const kinds = {
    "article, prerendered": articlePath(prerendered),
    "article, on demand": onDemand && articlePath(onDemand),
    "article, on demand, again": onDemand && articlePath(onDemand),
    "article as Markdown": `${articlePath(prerendered)}.md`,
    "front page": homePath,
    category: categoryPath(category),
    tag: tagPath(tag),
    archive: "/archive",
    search: "/search",
    "search results": `/search?q=${encodeURIComponent("모델")}`,
    "feed (Atom)": feedPath(homePath, "xml"),
    "feed (JSON)": feedPath(homePath, "json"),
    "feed of a category": feedPath(categoryPath(category), "xml"),
    sitemap: "/sitemap.xml",
    "news sitemap": "/news-sitemap.xml",
    "robots.txt": "/robots.txt",
    manifest: "/manifest.webmanifest",
    "llms.txt": "/llms.txt",
    "share card": shareCardPath(prerendered),
    stylesheet: file(/href="(\/_next\/static\/[^"]+\.css[^"]*)"/),
    script: file(/src="(\/_next\/static\/[^"]+\.js[^"]*)"/),
    "file in public": "/icon-192.png",
    "legacy path": legacy,
    "not found": "/no-such-page",
  };
  return Object.fromEntries(
    Object.entries(kinds).flatMap(([name, path]) => (path === undefined ? [] : [[name, path]])),
  );
}
