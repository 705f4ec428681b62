import { copyFile, mkdir, rm } from "node:fs/promises";
import { dirname } from "node:path";
import type { Database } from "libsql";
import { z } from "zod";
import { makeWhole } from "../../content/source/write-whole.ts";
import type { SearchRecord, SearchSource } from "../search-record.ts";
import { digestOf, toRow } from "./article-row.ts";
import { writeCatalogue } from "./catalogue.ts";
import { columns, indexVersion, tables } from "./index-schema.ts";
import { openDatabase } from "./open-database.ts";
import { setSetting } from "./set-setting.ts";
import { writeVocabulary } from "./write-vocabulary.ts";

export interface IndexReport {
  /** Articles in the index. */
  readonly articles: number;
  /** Articles that were read, the others being as they were. */
  readonly written: number;
  readonly removed: number;
}

/**
 * Writes the index of `source` to `path`. The first file of `before` that is an index of the same version is taken
 * over, and only what changed since is written. The file appears under its name when it is whole, never before.
 */
export async function writeIndex(
  path: string,
  source: SearchSource,
  before: readonly string[],
): Promise<IndexReport> {
  await mkdir(dirname(path), { recursive: true });
  return makeWhole(
    path,
    async (unfinished) => (await updateFirst(unfinished, source, before)) ?? create(unfinished, source),
  );
}

async function updateFirst(
  file: string,
  source: SearchSource,
  before: readonly string[],
): Promise<IndexReport | undefined> {
  for (const old of before) {
    try {
      await copyFile(old, file);
      return update(file, source);
    } catch {
      // Missing, damaged or of another version: whatever the reason, a new one has everything that it had.
      await rm(file, { force: true });
    }
  }
  return undefined;
}

function create(file: string, source: SearchSource): IndexReport {
  const database = openDatabase(file, "rwc");
  try {
    database.exec(tables);
    setSetting(database, "version", indexVersion);
  } finally {
    database.close();
  }
  return update(file, source);
}

const version = z.object({ value: z.literal(indexVersion) });
const knownRow = z.object({ id: z.number(), slug: z.string(), digest: z.string() });

function update(file: string, source: SearchSource): IndexReport {
  const database = openDatabase(file, "rwc");
  try {
    // The file is nobody's yet: after a crash it is thrown away, so nothing has to be kept safe on the way.
    database.exec("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA cache_size = -32768; BEGIN");
    version.parse(database.prepare("SELECT value FROM settings WHERE name = 'version'").get());
    const { report, ids } = applyChanges(database, source.records);
    setSetting(database, "catalogue", JSON.stringify(writeCatalogue(source, ids)));
    setSetting(database, "synonyms", JSON.stringify(source.synonyms));
    if (report.written === report.articles) database.exec("INSERT INTO words (words) VALUES ('optimize')");
    writeVocabulary(database);
    database.exec("COMMIT");
    return report;
  } finally {
    database.close();
  }
}

interface Changes {
  readonly report: IndexReport;
  /** By slug. */
  readonly ids: ReadonlyMap<string, number>;
}

function applyChanges(database: Database, records: readonly SearchRecord[]): Changes {
  const known = database
    .prepare("SELECT id, slug, digest FROM articles")
    .all()
    .map((row) => knownRow.parse(row));
  const digests = new Map(records.map((record) => [record.slug, digestOf(record)]));
  const [kept, gone] = partition(known, ({ slug, digest }) => digests.get(slug) === digest);
  const ids = new Map(kept.map(({ slug, id }) => [slug, id]));
  const removeWords = database.prepare("DELETE FROM words WHERE rowid = ?");
  const removeKorean = database.prepare("DELETE FROM korean WHERE rowid = ?");
  const removeArticle = database.prepare("DELETE FROM articles WHERE id = ?");
  for (const { id } of gone) {
    removeWords.run(id);
    removeKorean.run(id);
    removeArticle.run(id);
  }
  const addArticle = database.prepare(
    "INSERT INTO articles (id, slug, digest, card, body) VALUES (?, ?, ?, ?, ?)",
  );
  const addWords = database.prepare(
    `INSERT INTO words (rowid, ${columns.join(", ")}) VALUES (?${", ?".repeat(columns.length)})`,
  );
  const addKorean = database.prepare("INSERT INTO korean (rowid, words) VALUES (?, ?)");
  const added = records.filter(({ slug }) => !ids.has(slug));
  let id = known.reduce((highest, row) => Math.max(highest, row.id), 0);
  for (const record of added) {
    id += 1;
    ids.set(record.slug, id);
    const { card, body, tokens, korean } = toRow(record);
    addArticle.run(id, record.slug, digests.get(record.slug), JSON.stringify(card), body);
    addWords.run(id, ...tokens);
    addKorean.run(id, korean);
  }
  return { report: { articles: records.length, written: added.length, removed: gone.length }, ids };
}

function partition<Item>(items: readonly Item[], fits: (item: Item) => boolean): [Item[], Item[]] {
  const [fitting, others]: [Item[], Item[]] = [[], []];
  for (const item of items) (fits(item) ? fitting : others).push(item);
  return [fitting, others];
}
