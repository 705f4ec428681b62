import { gzipSync } from "node:zlib";
import { splitParticle } from "../../../lib/search/analysis/particles.ts";
import type { BenchDocument } from "../documents.ts";
import type { Engine } from "../engine.ts";

interface MiniSearch {
  addAll(documents: readonly object[]): void;
  search(text: string, options?: object): readonly { readonly id: number }[];
  toJSON(): unknown;
}

type MiniSearchClass = new (options: object) => MiniSearch;

const fields = ["title", "tags", "headings", "description", "text"];
const boost = { title: 10, tags: 6, headings: 4, description: 3 };

/**
 * MiniSearch in the browser: words as between spaces, with prefixes, or with particles taken off too; also with typos,
 * and then with any of the words.
 */
export function minisearch(words: "words" | "prefixes" | "stems" | "fuzzy" | "any"): Engine {
  return async ({ documents, load }) => {
    const Class = load("minisearch") as MiniSearchClass;
    const processTerm = (term: string) => {
      const folded = term.normalize("NFKC").toLowerCase();
      const isWhole = words === "words" || words === "prefixes";
      return isWhole ? folded : (splitParticle(folded)?.stem ?? folded);
    };
    const index = new Class({
      fields,
      processTerm,
      searchOptions: {
        boost,
        combineWith: words === "any" ? "OR" : "AND",
        prefix: words !== "words",
        fuzzy: words === "fuzzy" || words === "any" ? 0.2 : false,
      },
    });
    index.addAll(documents.map(toFields));
    const json = JSON.stringify(index.toJSON());
    return {
      indexBytes: json.length,
      firstQueryBytes: gzipSync(json).length,
      nextQueryBytes: () => 0,
      query: (text) =>
        index
          .search(text)
          .slice(0, 10)
          .map(({ id }) => id),
      close: () => undefined,
    };
  };
}

function toFields({ id, title, tags, headings, description, text }: BenchDocument) {
  return { id, title, tags: tags.join(" "), headings, description, text };
}
