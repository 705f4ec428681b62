import type { Article } from "../content/article.ts";
import { toTerm } from "../content/front-matter/terms.ts";
import { parseArticle } from "../content/parse-article.ts";
import { articleEntry, type EntryParts } from "./article-entry.ts";
import type { Feed } from "./feed.ts";

export const siteUrl = "https://attention.example";

export function articleOf(frontMatter: string, file = "posts/2026-05-01-one.mdx"): Article {
  const source = { file, text: `---\n${frontMatter}\n---\n글\n`, digest: frontMatter, diagnostics: [] };
  return parseArticle(source, { now: new Date("2026-06-01T00:00:00Z") });
}

export function feedOf(articles: readonly Article[], parts: Partial<EntryParts> = {}): Feed {
  return {
    id: `${siteUrl}/`,
    title: "어텐션",
    subtitle: "AI와 기술을 차분하게 읽는 신문",
    language: "ko",
    homeUrl: `${siteUrl}/`,
    atomUrl: `${siteUrl}/feed.xml`,
    jsonUrl: `${siteUrl}/feed.json`,
    publisher: { name: "어텐션", url: `${siteUrl}/` },
    entries: articles.map((article) =>
      articleEntry(article, {
        siteUrl,
        content: "<p>글</p>",
        image: undefined,
        authorTerm: toTerm,
        ...parts,
      }),
    ),
  };
}

/** Everything that ends an element, an attribute or a file too early, looks like another letter, or is none in XML. */
export const hardText =
  "]]> & &amp; <script>alert(1)</script> \"'` 🧑‍💻 \u1112\u1161\u11AB\u1100\u1173\u11AF \u2028\u2029 \u0000\u0008\u000B\u001B\u007F\u0085\uFFFE\uFFFF \uD83D 끝";
