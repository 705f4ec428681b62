import { gzipSync } from "node:zlib";
import { fullText } from "../documents.ts";
import type { Engine } from "../engine.ts";

interface FlexIndex {
  add(id: number, text: string): void;
  search(text: string, limit: number): readonly number[];
  export(handler: (key: string, data: string | undefined) => void): Promise<void> | void;
}

/** FlexSearch in the browser; `full` indexes every part of every word. */
export function flexsearch(tokenize: "forward" | "full"): Engine {
  return async ({ documents, load }) => {
    const { Index } = load("flexsearch") as { Index: new (options: object) => FlexIndex };
    const index = new Index({ tokenize });
    for (const document of documents) index.add(document.id, fullText(document));
    let [indexBytes, firstQueryBytes] = [0, 0];
    await index.export((_key, data = "") => {
      indexBytes += data.length;
      firstQueryBytes += gzipSync(data).length;
    });
    return {
      indexBytes,
      firstQueryBytes,
      nextQueryBytes: () => 0,
      query: (text) => index.search(text, 10),
      close: () => undefined,
    };
  };
}
