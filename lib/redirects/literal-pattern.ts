import { encodeKey } from "./path-key.ts";

/** The characters that make parameters and groups in Next's patterns. */
const marks = /[:*+?(){}]/g;

/** A path as a `source` that matches it and nothing else. */
export function literalSource(key: string): string {
  return encodeKey(key).replace(marks, "\\$&");
}

/**
 * A path or URL as a `destination` that is taken as it stands. Next compiles its path and fragment too, after the URL
 * parser has made `/` of every `\`: so the marks are percent-encoded there instead of escaped.
 */
export function literalDestination(destination: string): string {
  const [, origin = "", path = "", query = "", fragment = ""] =
    /^(\w+:\/\/[^/?#]*)?([^?#]*)(\?[^#]*)?(#.*)?$/s.exec(destination) ?? [];
  return origin + encodeMarks(path) + query + encodeMarks(fragment);
}

function encodeMarks(text: string): string {
  return text.replace(marks, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
}
