import { createHash } from "node:crypto";

/** How a content security policy names an inline script: by what stands in it, to the letter. */
export function scriptHash(code: string): string {
  return `'sha256-${createHash("sha256").update(code).digest("base64")}'`;
}
