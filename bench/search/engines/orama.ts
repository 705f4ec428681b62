import { gzipSync } from "node:zlib";
import type { Engine } from "../engine.ts";

interface Orama {
  create(options: object): unknown;
  insertMultiple(index: unknown, documents: readonly object[], batch: number): Promise<unknown> | unknown;
  search(index: unknown, options: object): Promise<{ hits: readonly { document: { number: number } }[] }>;
  save(index: unknown): unknown;
}

/** Orama with its own tokenizer, which has no rules for Korean. */
export const orama: Engine = async ({ documents, load }) => {
  const { create, insertMultiple, search, save } = load("@orama/orama") as Orama;
  const index = create({
    schema: { number: "number", title: "string", tags: "string", description: "string", text: "string" },
  });
  await insertMultiple(
    index,
    documents.map(({ id, title, tags, description, text }) => ({
      number: id,
      title,
      tags: tags.join(" "),
      description,
      text,
    })),
    500,
  );
  const json = JSON.stringify(save(index));
  return {
    indexBytes: json.length,
    firstQueryBytes: gzipSync(json).length,
    nextQueryBytes: () => 0,
    query: async (term) => {
      const properties = ["title", "tags", "description", "text"];
      const { hits } = await search(index, {
        term,
        limit: 10,
        properties,
        boost: { title: 10, tags: 6, description: 3 },
      });
      return hits.map(({ document }) => document.number);
    },
    close: () => undefined,
  };
};
