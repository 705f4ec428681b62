import { createHash } from "node:crypto";

/** The entity tag of a text, for conditional requests. */
export function entityTag(text: string): string {
  return `"${createHash("sha256").update(text).digest("base64url").slice(0, 22)}"`;
}

/**
 * Whether `If-None-Match` names this tag; undefined without the header.
 * @see https://www.rfc-editor.org/rfc/rfc9110#name-if-none-match
 */
export function hasEntityTag(request: Headers, tag: string): boolean | undefined {
  const tags = request.get("if-none-match");
  // A proxy that compresses makes a tag weak.
  return tags?.split(",").some((each) => each.trim().replace(/^W\//, "") === tag);
}
