import { replaceParts } from "../content/source/body-parts.ts";

/**
 * A body without the parts that readers don't see. Masks `<` and `{` in inline code and formulas; call `unmask` after
 * removing the tags.
 */
export function readableSource(body: string): string {
  return replaceParts(body, (part, isText) => (isText ? mask(part) : " "));
}

/** Unused characters that replace those that look like the beginning of a tag. */
function mask(text: string): string {
  return text.replaceAll("<", "\u0001").replaceAll("{", "\u0002");
}

export function unmask(text: string): string {
  return text.replaceAll("\u0001", "<").replaceAll("\u0002", "{");
}
