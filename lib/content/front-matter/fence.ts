/**
 * Front matter and the two lines around it.
 * @see https://github.com/jekyll/jekyll/blob/master/lib/jekyll/document.rb `YAML_FRONT_MATTER_REGEXP`
 */
const fence = /^---[ \t]*\n(?<yaml>[\s\S]*?\n?)^(?:---|\.\.\.)[ \t]*(?:\n|$)/m;

/** Empty lines and invisible characters above the front matter are ignored. */
const emptyLines = /^[\s\u200b\u2060\ufeff]*(?=---[ \t]*\n)/;

export interface FoundFrontMatter {
  /** With the lines around it. */
  readonly whole: string;
  readonly yaml: string;
  /** On which line it is opened, from 1. */
  readonly line: number;
}

/** The front matter at the head of a file; undefined when there is none. */
export function findFrontMatter(text: string): FoundFrontMatter | undefined {
  const above = emptyLines.exec(text.slice(0, 1_000))?.[0] ?? "";
  const rest = text.slice(above.length);
  const match = rest.startsWith("---") ? fence.exec(rest) : null;
  if (match === null || match.index !== 0) return undefined;
  const line = above.split("\n").length;
  return { whole: above + match[0], yaml: match.groups?.yaml ?? "", line };
}
