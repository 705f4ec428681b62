import { loadArticles } from "../../lib/content/load-articles.ts";
import { bodyWords } from "../../lib/search/body-words.ts";
import { generateArticles } from "../corpus/korean-articles.ts";

/** An article as every engine gets it: words without markup, in NFC. */
export interface BenchDocument {
  /** Its place in the corpus. */
  readonly id: number;
  readonly title: string;
  readonly description: string;
  readonly tags: readonly string[];
  readonly categories: readonly string[];
  readonly date: string;
  /** Markdown; only our own engine starts from it. */
  readonly markdown: string;
  readonly headings: string;
  readonly text: string;
}

type Written = Pick<BenchDocument, "title" | "description" | "tags" | "categories" | "date" | "markdown">;

/** The seeded corpus, or the articles under `<folder>/posts` when a folder is given. */
export async function readCorpus(
  folder: string | undefined,
  count: number,
): Promise<readonly BenchDocument[]> {
  const written = folder === undefined ? generated(count) : await readFolder(folder);
  return written.map((article, id) => {
    const { headings, text } = bodyWords(article.markdown.normalize("NFC"));
    return { ...article, id, headings, text };
  });
}

function generated(count: number): readonly Written[] {
  return generateArticles({ count, seed: 20_261_125, length: 2_000 }).map(({ body, ...article }) => ({
    ...article,
    markdown: body,
  }));
}

async function readFolder(folder: string): Promise<readonly Written[]> {
  const articles = await loadArticles(folder, new Date());
  return articles
    .filter(({ title, body }) => /[가-힣]/.test(title + body))
    .map(({ title, description, tags, categories, publishedAt, body }) => ({
      title: title.normalize("NFC"),
      description: description.normalize("NFC"),
      tags: tags.map(({ label }) => label),
      categories: categories.map(({ label }) => label),
      date: publishedAt.slice(0, 10),
      markdown: body,
    }));
}

/** Everything of a document that an engine may search. */
export function fullText({ title, description, tags, text }: BenchDocument): string {
  return [title, description, tags.join("\n"), text].join("\n").normalize("NFC");
}
