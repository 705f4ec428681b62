import { readFile } from "node:fs/promises";
import { dirname, posix } from "node:path";
import { findWithin } from "../../../content/source/file-within.ts";
import { decodeText } from "./old-text.ts";
import type { ReadDocument } from "./read-document.ts";

/** `{% include_relative notes/part.md %}`: plain Markdown only; Jekyll itself allows no way out of the post's folder. */
const TAG = /\{%-?\s*include_relative\s+(?<name>(?!\S*\.\.\/)[^\s{}%]+\.(?:md|markdown|txt))\s*-?%\}/g;

/**
 * Reads the Markdown files that posts include with `include_relative`, by their paths in the old site. Skips files with
 * Liquid, whose output depends on the post.
 * @see https://jekyllrb.com/docs/includes/#including-files-relative-to-another-file
 */
export async function readRelativeIncludes(
  root: string,
  documents: readonly ReadDocument[],
): Promise<ReadonlyMap<string, string>> {
  const texts = new Map<string, string>();
  for (const { document, body } of documents) {
    for (const { groups } of body.matchAll(TAG)) {
      const path = pathBeside(document.source.path, groups?.name ?? "");
      const file = await findWithin(root, path);
      const text = file === undefined ? undefined : decodeText(await readFile(file.path)).text;
      if (text !== undefined && !/\{[{%]/.test(text)) texts.set(path, text);
    }
  }
  return texts;
}

/** The path of a file that a document names relative to itself. */
export function pathBeside(document: string, name: string): string {
  return posix.join(dirname(document), name);
}
