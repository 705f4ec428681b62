import { replaceParts } from "../content/source/body-parts.ts";

/**
 * A body without what no reader sees. In inline code and formulas `<` and `{` are masked; whoever has taken the tags
 * out ends with `unmask`.
 */
export function readableSource(body: string): string {
  return replaceParts(body, (part, isText) => (isText ? mask(part) : " "));
}

/** Characters that nobody types stand for those that would be taken for the beginning of a tag. */
function mask(text: string): string {
  return text.replaceAll("<", "\u0001").replaceAll("{", "\u0002");
}

export function unmask(text: string): string {
  return text.replaceAll("\u0001", "<").replaceAll("\u0002", "{");
}
