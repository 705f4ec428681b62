import type { Article } from "./article.ts";
import { contentPaths } from "./source/content-paths.ts";
import { readOwnFile } from "./source/own-file.ts";
import { decodeSourceFile } from "./source/source-file.ts";

/** Where the newspaper may put something of its own into the engine's pages; updates never touch it. */
export const slotNames = ["above-footer", "article-end", "head"] as const;

export type SlotName = (typeof slotNames)[number];

/** The text of a slot, as a body to render. */
export type SlotText = Pick<Article, "file" | "dialect" | "math" | "body" | "bodyLine">;

/** Reads `site/slots/NAME.mdx`; undefined where the newspaper has nothing there. */
export function readSlot(root: string, name: SlotName): SlotText | undefined {
  const file = `${contentPaths.slots}/${name}.mdx`;
  const bytes = readOwnFile(root, file);
  if (bytes === undefined) return undefined;
  const { text } = decodeSourceFile(file, bytes);
  return text.trim() === "" ? undefined : { file, dialect: "mdx", math: false, body: text, bodyLine: 1 };
}
