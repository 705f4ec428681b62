import type { Article } from "../content/article.ts";
import { parseArticle } from "../content/parse-article.ts";
import { decodeSourceFile } from "../content/source/source-file.ts";

/** An article of the given day and slug whose front matter says where it was before. */
export function post(day: string, slug: string, frontMatter: string): Article {
  const text = `---\ntitle: 제목\ncategories: News\n${frontMatter}\n---\n본문\n`;
  const source = decodeSourceFile(`posts/${day}-${slug}.md`, new TextEncoder().encode(text));
  return parseArticle(source, { now: new Date("2026-11-24T00:00:00Z") });
}
