import { statSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { openDatabase } from "../../../lib/search/index/open-database.ts";
import type { Engine } from "../engine.ts";

const idsRow = z.object({ id: z.number() });

/** SQLite's full-text search with its tokenizer of three letters: every word of a query, by BM25. */
export const fts5: Engine = async ({ documents, folder }) => {
  const file = join(folder, "fts5.db");
  const database = openDatabase(file, "rwc");
  database.exec(
    "CREATE VIRTUAL TABLE words USING fts5(title, tags, headings, summary, body, tokenize='trigram')",
  );
  const add = database.prepare(
    "INSERT INTO words (rowid, title, tags, headings, summary, body) VALUES (?, ?, ?, ?, ?, ?)",
  );
  database.exec("BEGIN");
  for (const { id, title, tags, headings, description, text } of documents) {
    add.run(id + 1, title, tags.join(" "), headings, description, text);
  }
  database.exec("COMMIT");
  const find = database.prepare(
    "SELECT rowid AS id FROM words WHERE words MATCH ? ORDER BY bm25(words, 10, 6, 4, 3, 1) LIMIT 10",
  );
  return {
    indexBytes: statSync(file).size,
    firstQueryBytes: 0,
    nextQueryBytes: () => 0,
    query: (text) => {
      const words = text.match(/[^\s"]+/g) ?? [];
      return find.all(words.map((word) => `"${word}"`).join(" ")).map((row) => idsRow.parse(row).id - 1);
    },
    close: () => {
      database.close();
    },
  };
};
