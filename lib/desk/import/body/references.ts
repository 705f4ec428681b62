import { findCodeRanges, isInside } from "../../../markdown/jekyll/source/code-ranges.ts";
import { createLocator } from "../../../markdown/tree/locator.ts";
import type { Reference } from "./resolve-reference.ts";

export interface RewrittenBody {
  readonly body: string;
  /** Files of the old site that the body shows or offers. */
  readonly files: readonly string[];
  readonly changed: number;
  readonly missing: readonly { readonly line: number; readonly column: number; readonly written: string }[];
}

/** Where a body names an address: links and pictures of Markdown, attributes of HTML and includes, definitions. */
const places = [
  /\]\([ \t]*(?:<(?<ref>[^<>\n]+)>|(?:\{\{[^}\n]*\}\})?(?<bare>[^\n<>()]*?(?:\([^\n<>()]*\)[^\n<>()]*?)*?)(?:[ \t]+(?:"[^"\n]*"|'[^'\n]*'))?[ \t]*)\)/dg,
  /\b(?:src|href|poster|data-src|image_path|url)\s*=\s*(?:"(?:\{\{[^}\n]*\}\})?(?<ref>[^"\n]*)"|'(?:\{\{[^}\n]*\}\})?(?<bare>[^'\n]*)')/dgi,
  /^[ ]{0,3}\[(?!\^)[^\]\n]+\]:[ \t]*(?:\{\{[^}\n]*\}\})?(?<ref>\S+)/dgm,
  /\{\{-?\s*(?:"(?<ref>[^"\n]+)"|'(?<bare>[^'\n]+)')\s*\|\s*(?:relative_url|absolute_url|prepend)/dg,
];

/** Writes each local address of a body as the article's new place needs it; code stays as it is. */
export function rewriteReferences(body: string, resolve: (written: string) => Reference): RewrittenBody {
  const found = places
    .flatMap((pattern) => [...body.matchAll(pattern)])
    .flatMap((match) => {
      const name = match.groups?.ref === undefined ? "bare" : "ref";
      const [begin, end] = match.indices?.groups?.[name] ?? [];
      const written = match.groups?.[name]?.trim();
      if (begin === undefined || end === undefined || written === undefined || written === "") return [];
      return [{ begin, end, written, reference: resolve(written) }];
    })
    .filter(({ reference }) => reference.kind !== "kept")
    .sort((a, b) => a.begin - b.begin);
  if (found.length === 0) return { body, files: [], changed: 0, missing: [] };

  const code = findCodeRanges(body);
  const positionAt = createLocator(body);
  const files = new Set<string>();
  const missing: RewrittenBody["missing"][number][] = [];
  let rewritten = "";
  let done = 0;
  let changed = 0;
  for (const { begin, end, written, reference } of found) {
    if (begin < done || isInside(code, begin)) continue;
    if (reference.kind === "file") files.add(reference.path);
    if (reference.kind === "missing") missing.push({ ...positionAt(begin), written });
    if ((reference.kind !== "file" && reference.kind !== "page") || reference.written === written) continue;
    rewritten += body.slice(done, begin) + reference.written;
    done = end;
    changed++;
  }
  return { body: rewritten + body.slice(done), files: [...files], changed, missing };
}
