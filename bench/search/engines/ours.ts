import { stat } from "node:fs/promises";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { toTerms } from "../../../lib/content/front-matter/terms.ts";
import { openIndex } from "../../../lib/search/search-index.ts";
import { writeIndex } from "../../../lib/search/index/write-index.ts";
import { search, usualOptions } from "../../../lib/search/search.ts";
import { parseSearchQuery } from "../../../lib/search/search-query.ts";
import type { SearchRecord, SearchSource } from "../../../lib/search/search-record.ts";
import type { BenchDocument } from "../documents.ts";
import type { Engine } from "../engine.ts";

const perPage = 10;

/** The engine of this site, asked as its page asks it: marks, excerpts and counts are made in the measured time. */
export const ours: Engine = async ({ documents, synonyms, folder }) => {
  const records = documents.map(toRecord);
  const terms = (termsOf: (record: SearchRecord) => SearchRecord["tags"]) => [
    ...new Map(records.flatMap(termsOf).map((term) => [term.slug, term])).values(),
  ];
  const source: SearchSource = {
    records,
    categories: terms(({ categories }) => categories),
    tags: terms(({ tags }) => tags),
    synonyms,
  };
  const file = join(folder, "ours.db");
  await writeIndex(file, source, []);
  const index = openIndex(file);
  const answer = (text: string) => search(index, parseSearchQuery({ q: text }), { ...usualOptions, perPage });
  const bytesOf = (text: string) => gzipSync(JSON.stringify(answer(text))).length;
  return {
    indexBytes: (await stat(file)).size,
    firstQueryBytes: Math.max(
      ...documents.slice(0, 20).map(({ title }) => bytesOf(title.split(" ")[0] ?? "")),
    ),
    nextQueryBytes: bytesOf,
    query: (text) => answer(text).hits.map(({ slug }) => Number(slug)),
    isClaimed: (text) => answer(text).kind === "asked",
    updateOne: async () => {
      const start = performance.now();
      const changed = records.map((record, id) => (id === 1 ? { ...record, digest: "changed" } : record));
      await writeIndex(join(folder, "changed.db"), { ...source, records: changed }, [file]);
      return performance.now() - start;
    },
    close: () => index.close(),
  };
};

function toRecord({ id, title, description, tags, categories, date, markdown }: BenchDocument): SearchRecord {
  return {
    slug: String(id),
    digest: String(id),
    title,
    description,
    publishedAt: `${date}T00:00:00+09:00`,
    categories: toTerms(categories),
    tags: toTerms(tags),
    body: markdown,
    image: undefined,
  };
}
