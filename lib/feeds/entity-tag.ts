import { createHash } from "node:crypto";

/** The tag of a text, by which whoever has it asks for it again. */
export function entityTag(text: string): string {
  return `"${createHash("sha256").update(text).digest("base64url").slice(0, 22)}"`;
}

/**
 * Whether a request says that its sender has the text of this tag; undefined when it says nothing about tags.
 * @see https://www.rfc-editor.org/rfc/rfc9110#name-if-none-match
 */
export function hasEntityTag(request: Headers, tag: string): boolean | undefined {
  const tags = request.get("if-none-match");
  // A proxy that compresses makes a tag weak.
  return tags?.split(",").some((each) => each.trim().replace(/^W\//, "") === tag);
}
