import type { Diagnostic } from "../../../content/findings/diagnostic.ts";

/** What a body was, and what became of it. */
export interface Rendering {
  /** As in the file; `bodyLine` is the line of the file on which it begins. */
  readonly body: string;
  readonly bodyLine: number;
  /** The words that a reader, or a screen reader, finds on the page. */
  readonly shown: string;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * The words of a body that are nowhere on the page, and that no diagnostic accounts for. A word is three or more letters
 * in a row that stand for themselves: what `withoutMarkup` takes away is no word. A diagnostic accounts for its line and
 * the rest of the block; where an element was removed, for all of what follows up to its end.
 */
export function lostWords({ body, bodyLine, shown, diagnostics }: Rendering): readonly string[] {
  const page = plain(shown);
  const lines = withoutMarkup(body).split("\n");
  const explained = explainedLines(body, bodyLine, diagnostics);
  return lines.flatMap((line, place) =>
    explained.has(place)
      ? []
      : (line.match(/\p{L}{3,}/gu) ?? [])
          .filter((word) => !page.includes(plain(word)))
          .map((word) => `${place + bodyLine}: ${word}`),
  );
}

/** Letters alone, one way: what stands between them, and how they are composed, is for typography. */
function plain(text: string): string {
  return text
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^\p{L}]/gu, "");
}

function explainedLines(
  body: string,
  bodyLine: number,
  diagnostics: readonly Diagnostic[],
): ReadonlySet<number> {
  const lines = body.split("\n");
  const explained = new Set<number>();
  for (const { line, rule } of diagnostics) {
    const start = Math.max(0, line - bodyLine);
    const isRemoval = /^(?:html\/element-removed|liquid\/|mdx\/)/.test(rule);
    const isFootnote = rule === "footnote/unused";
    for (let place = start; place < lines.length; place += 1) {
      const isBlank = place > start && lines[place]?.trim() === "";
      // A footnote goes on as long as its lines are indented.
      const goesOn = isFootnote && /^[ \t>]*(?:$|[ \t]{2})/.test(lines[place + 1] ?? "x");
      if (isBlank && !isRemoval && !goesOn) break;
      explained.add(place);
    }
  }
  return explained;
}

/** A body without what is no text; every line keeps its number. In doubt it takes away too little. */
function withoutMarkup(body: string): string {
  return patterns.reduce(
    (text, pattern) => text.replace(pattern, (found) => found.replace(/[^\n]/g, " ")),
    body,
  );
}

const patterns: readonly RegExp[] = [
  // kramdown's comments and settings, and Liquid.
  /\{::comment\}[\s\S]*?\{:\/(?:comment)?\}/g,
  /\{[:#][^}\n]*\}/g,
  /\{%[\s\S]*?%\}|\{\{[\s\S]*?\}\}/g,
  // Addresses of links, before what looks like a tag in them.
  /\]\([^()\n]*(?:\([^()\n]*\)[^()\n]*)*\)/g,
  // Comments, and tags with their attributes, whole or broken: whichever begins first.
  /<!--[\s\S]*?(?:-->|$(?![\s\S]))|<\/?[a-z](?:"[^"]*"|'[^']*'|[^"'>])*>|<\/?[a-z][^>]*>|<[?!][^>]*>/gi,
  // Addresses of definitions, with their titles.
  /^[ \t>]*\[[^\]\n]*\]:.*$/gm,
  /\]\[[^\]\n]*\]/g,
  /\[\^[^\]\n]*\]/g,
  // Titles of abbreviations, languages of code.
  /^[ \t]*\*\[[^\]\n]*\]:.*$/gm,
  /^(?:[ \t>]|[-*+] |\d+\. )*(?:`{3,}|~{3,}).*$/gm,
  /&#?\w+;/g,
  // Names of commands in formulas.
  /\\[a-z]+/gi,
];
