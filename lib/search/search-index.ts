import { inflateRawSync } from "node:zlib";
import { z } from "zod";
import { type Catalogue, readCatalogue } from "./index/catalogue.ts";
import {
  type Card,
  cardSchema,
  catalogueSchema,
  indexVersion,
  synonymsSchema,
} from "./index/index-schema.ts";
import { openDatabase } from "./index/open-database.ts";
import { remembered } from "./index/remembered.ts";
import { readWordCounts, type WordCounts } from "./index/word-counts.ts";
import { createLikeWords } from "./query/like-words.ts";
import { indexSynonyms, type Synonyms } from "./query/synonyms.ts";

export interface StoredArticle {
  readonly id: number;
  readonly slug: string;
  readonly card: Card;
  readonly body: string;
}

/** An index that is open for reading. */
export interface SearchIndex {
  readonly catalogue: Catalogue;
  /** In Latin and other letters. */
  readonly letterWords: WordCounts;
  /** In Hangul: as they stand in articles, and without their particles. */
  readonly koreanWords: WordCounts;
  /** Korean words one slip away from a typed one. */
  readonly likeWords: (typed: string) => readonly string[];
  /** The words of one script that sound so, the commonest first. */
  readonly soundAlike: (script: "hangul" | "latin", sound: string) => readonly string[];
  readonly synonyms: Synonyms;
  readonly count: (expression: string) => number;
  /** The ids of the articles that an expression finds. */
  readonly find: (expression: string) => readonly number[];
  /** The ids of the articles that fit best by BM25, best first; `among` leaves out all others. */
  readonly findBest: (expression: string, most: number, among?: readonly number[]) => readonly number[];
  readonly read: (ids: readonly number[]) => readonly StoredArticle[];
  readonly close: () => void;
}

const countRow = z.object({ count: z.number() });
const idsRow = z.object({ ids: z.string().transform((text) => z.array(z.number()).parse(JSON.parse(text))) });
const soundsRow = z.object({ words: z.string() });
const setting = z.object({ name: z.string(), value: z.string() });
const articleRow = z.object({
  id: z.number(),
  slug: z.string(),
  card: z.string().transform((text) => cardSchema.parse(JSON.parse(text))),
  body: z.instanceof(ArrayBuffer).transform((bytes) => inflateRawSync(bytes).toString("utf8")),
});

/** How much a mention counts by where it stands, in the order of `columns`. */
const columnWeights = "10, 6, 4, 3, 1, 8, 0";

/**
 * Opens an index made by `writeIndex`.
 * @throws when the file is missing, damaged or of another version
 */
export function openIndex(path: string): SearchIndex {
  const database = openDatabase(path, "ro");
  try {
    const settings = new Map(
      database
        .prepare("SELECT name, value FROM settings")
        .all()
        .map((row) => {
          const { name, value } = setting.parse(row);
          return [name, value];
        }),
    );
    if (settings.get("version") !== indexVersion) {
      throw new Error(`${path}: expected version ${indexVersion}, found ${settings.get("version")}.`);
    }
    const count = database.prepare("SELECT count(*) AS count FROM words WHERE words MATCH ?");
    // One row of JSON: libsql takes a hundred times longer to hand over 10,000 rows.
    const find = database.prepare("SELECT json_group_array(rowid) AS ids FROM words WHERE words MATCH ?");
    const findBest = database.prepare(bestOf("words MATCH ?"));
    const findBestAmong = database.prepare(
      bestOf("words MATCH ? AND rowid IN (SELECT value FROM json_each(?))"),
    );
    const read = database.prepare(
      "SELECT id, slug, card, body FROM articles WHERE id IN (SELECT value FROM json_each(?))",
    );
    const soundAlike = database.prepare("SELECT words FROM sounds WHERE script = ? AND sound = ?");
    const koreanWords = readWordCounts(settings.get("koreanWords") ?? "");
    return {
      catalogue: readCatalogue(catalogueSchema.parse(JSON.parse(settings.get("catalogue") ?? ""))),
      letterWords: readWordCounts(settings.get("letterWords") ?? ""),
      koreanWords,
      likeWords: createLikeWords(koreanWords),
      soundAlike: (script, sound) => {
        const row = soundAlike.get(script, sound);
        return row === undefined ? [] : soundsRow.parse(row).words.split(" ");
      },
      synonyms: indexSynonyms(synonymsSchema.parse(JSON.parse(settings.get("synonyms") ?? ""))),
      count: remembered((expression) => countRow.parse(count.get(expression)).count),
      find: (expression) => idsRow.parse(find.get(expression)).ids,
      findBest: (expression, most, among) =>
        idsRow.parse(
          among === undefined
            ? findBest.get(expression, most)
            : findBestAmong.get(expression, JSON.stringify(among), most),
        ).ids,
      read: (ids) => read.all(JSON.stringify(ids)).map((row) => articleRow.parse(row)),
      close: () => database.close(),
    };
  } catch (error) {
    database.close();
    throw error;
  }
}

function bestOf(condition: string): string {
  return `SELECT json_group_array(rowid) AS ids FROM (
    SELECT rowid FROM words WHERE ${condition} ORDER BY bm25(words, ${columnWeights}), rowid DESC LIMIT ?
  )`;
}
