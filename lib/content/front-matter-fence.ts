/**
 * Front matter and the two lines around it.
 * @see https://github.com/jekyll/jekyll/blob/master/lib/jekyll/document.rb `YAML_FRONT_MATTER_REGEXP`
 */
const fence = /^---[ \t]*\n(?<yaml>[\s\S]*?\n?)^(?:---|\.\.\.)[ \t]*(?:\n|$)/m;

/** The front matter at the head of a file, with and without the lines around it; undefined when there is none. */
export function findFrontMatter(text: string): { readonly whole: string; readonly yaml: string } | undefined {
  const match = text.startsWith("---") ? fence.exec(text) : null;
  if (match === null || match.index !== 0) return undefined;
  return { whole: match[0], yaml: match.groups?.yaml ?? "" };
}
