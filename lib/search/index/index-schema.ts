import { z } from "zod";

/** Written into the file: an index of another version is made anew. To be raised whenever one like it would differ. */
export const indexVersion = "4";

/** The columns of the full-text table, the weightiest first. */
export const columns = ["title", "tags", "headings", "summary", "body", "initials", "days"] as const;

/**
 * `words` keeps no text of its own (`content=''`); its rows are those of `articles`. Tokens come from `indexTokens`, so
 * that SQLite has nothing to do but to split at spaces. `korean` counts Korean words, which `words` has in pairs only;
 * `sounds` leads from what a word sounds like to those of the vocabulary, by script.
 */
export const tables = `
  CREATE TABLE settings (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
  CREATE TABLE articles (
    id INTEGER PRIMARY KEY,
    slug TEXT NOT NULL,
    digest TEXT NOT NULL,
    card TEXT NOT NULL,
    body BLOB NOT NULL
  );
  CREATE VIRTUAL TABLE words USING fts5(
    ${columns.join(", ")},
    content='', contentless_delete=1, detail=full,
    tokenize="unicode61 remove_diacritics 0 tokenchars '^+#*'"
  );
  CREATE VIRTUAL TABLE korean USING fts5(
    words, content='', contentless_delete=1, detail=none, tokenize="unicode61 remove_diacritics 0"
  );
  CREATE TABLE sounds (script TEXT, sound TEXT, words TEXT NOT NULL, PRIMARY KEY (script, sound)) WITHOUT ROWID;
`;

const term = z.object({ label: z.string(), slug: z.string() });

/** What a result shows, and what it is ranked by beside its body. */
export const cardSchema = z.object({
  title: z.string(),
  tags: z.array(term),
  headings: z.string(),
  summary: z.string(),
  publishedAt: z.string(),
  categories: z.array(term),
  image: z.object({ src: z.string(), alt: z.string() }).optional(),
});

export type Card = z.output<typeof cardSchema>;

const catalogueArticle = z.object({
  id: z.number(),
  /** Of publication, ms. */
  time: z.number(),
  /** In Seoul. */
  year: z.number(),
  /** Places in the lists of the catalogue. */
  categories: z.array(z.number()),
  tags: z.array(z.number()),
  /** Equal for articles of one day with one headline. */
  twins: z.number(),
});

export type CatalogueArticle = Readonly<z.output<typeof catalogueArticle>>;

/** All articles in a few numbers each, for narrowing and counting without a look into the tables. */
export const catalogueSchema = z.object({
  categories: z.array(term),
  tags: z.array(term),
  articles: z.array(catalogueArticle),
});

export type CatalogueData = z.output<typeof catalogueSchema>;

export const synonymsSchema = z.array(z.array(z.string()));
