import { readFileSync } from "node:fs";
import type { Diagnostic, Position } from "../../content/diagnostic.ts";
import type { RuleId } from "../../content/rules.ts";
import { pathOnDisk } from "./path-on-disk.ts";

/** The keys of front matter that findings made from the whole collection are about; they know the file alone. */
const keys: Partial<Record<RuleId, readonly string[]>> = {
  "content/same-title": ["title"],
  "content/similar-categories": ["categories", "category"],
  "content/similar-tags": ["tags", "tag"],
  "content/slug-clash": ["slug", "title"],
  "redirects/bad-target": ["redirect_to"],
  "redirects/chain": ["redirect_to"],
  "redirects/loop": ["redirect_to"],
  "redirects/missing-target": ["redirect_to"],
};

/** Moves a finding about a file as a whole to the line of front matter that it is about. */
export function placeAtKey(root: string): (diagnostic: Diagnostic) => Diagnostic {
  return (diagnostic) => {
    const { file, line, column, rule } = diagnostic;
    const [first] = line === 1 && column === 1 ? (keys[rule] ?? []) : [];
    if (first === undefined) return diagnostic;
    const text = readFileSync(pathOnDisk(root, file), "utf8");
    const place = keys[rule]?.map((key) => positionOfKey(text, key)).find((found) => found !== undefined);
    return { ...diagnostic, ...place };
  };
}

/** Where a key of the front matter stands. */
export function positionOfKey(text: string, key: string): Position | undefined {
  const index = text.split(/\r?\n/).findIndex((line) => line.startsWith(`${key}:`));
  return index === -1 ? undefined : { line: index + 1, column: 1 };
}
