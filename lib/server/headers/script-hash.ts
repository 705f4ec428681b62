import { createHash } from "node:crypto";

/** The source expression by which a content security policy allows an inline script: the hash of its text. */
export function scriptHash(code: string): string {
  return `'sha256-${createHash("sha256").update(code).digest("base64")}'`;
}
