import type { Position } from "./diagnostic.ts";

/**
 * Where `key` stands in the block of `name` in the text of the settings. They are a program, so this reads them as people
 * do: by lines. The first line of the file when it is written in another way.
 */
export function positionOfSetting(text: string, name: string, key: string): Position {
  const lines = text.split("\n");
  const block = lines.findIndex((line) => startsWithKey(line, name));
  const within = block === -1 ? -1 : lines.slice(block + 1).findIndex((line) => startsWithKey(line, key));
  if (within === -1) return { line: 1, column: 1 };
  const line = block + 1 + within;
  return { line: line + 1, column: (lines[line] ?? "").search(/\S/) + 1 };
}

function startsWithKey(line: string, key: string): boolean {
  const start = line.trimStart();
  return [key, `"${key}"`, `'${key}'`].some((written) => start.startsWith(`${written}:`));
}
