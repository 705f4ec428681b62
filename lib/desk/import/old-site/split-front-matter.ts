export interface SplitFile {
  readonly yaml: string;
  readonly body: string;
  /** The line of the file on which the body begins. */
  readonly bodyLine: number;
}

/** @see https://github.com/jekyll/jekyll/blob/v4.3.1/lib/jekyll/document.rb `YAML_FRONT_MATTER_REGEXP` */
const frontMatter = /^---[^\S\n]*\n(?<yaml>[\s\S]*?\n?)^(?:---|\.\.\.)[^\S\n]*(?:\n|$)/m;

/** Undefined where Jekyll finds no front matter: then the whole file is the body. */
export function splitFrontMatter(text: string): SplitFile | undefined {
  const match = text.startsWith("---") ? frontMatter.exec(text) : null;
  if (match === null || match.index !== 0) return undefined;
  return {
    yaml: match.groups?.yaml ?? "",
    body: text.slice(match[0].length),
    bodyLine: match[0].split("\n").length,
  };
}
