import { articleMarkdownPath, feedPath, shareCardPath, tagPath } from "../../lib/content/addresses/urls.ts";
import { searchUrl } from "../../lib/search/search-query.ts";
import { siteContent } from "../../lib/site/content.ts";

/** One address of each kind that a function answers. */
export async function coldAddresses(): Promise<Readonly<Record<string, string>>> {
  const { articles, tags } = await siteContent();
  const moved = articles.find(({ legacyPaths }) => legacyPaths.length > 0);
  const slug = articles[0]?.slug ?? "";
  return {
    // In a spelling that no rule of the config has.
    "an old address": respelled(moved?.legacyPaths[0]?.path ?? "/old"),
    "an unknown address": "/no-such-page",
    "an unknown article": "/posts/no-such-article",
    "a search": searchUrl({ text: "모델" }),
    "the feed": feedPath("/", "xml"),
    "the feed of a tag": feedPath(tagPath(tags[0]?.slug ?? ""), "xml"),
    "a share card": shareCardPath(slug),
    "an article as Markdown": articleMarkdownPath(slug),
    "the health check": "/api/health",
  };
}

/** The first letter as its code: the catch-all route knows it all the same. */
function respelled(path: string): string {
  const code = path.charCodeAt(1).toString(16).toUpperCase().padStart(2, "0");
  return code.length === 2 ? `/%${code}${encodeURI(path.slice(2))}` : encodeURI(path);
}
