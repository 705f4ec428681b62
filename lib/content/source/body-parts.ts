/** What a body holds that is not Markdown to be read. */
interface Part {
  readonly beginning: RegExp;
  readonly end: (beginning: string) => RegExp;
  /** `paragraph`: without an end in the same paragraph it is no such part. */
  readonly reach: "body" | "paragraph";
  /** Whether readers see what is in it. */
  readonly isText: boolean;
}

/** No author needs more backticks. */
const run = "(?<!`)`{1,20}(?!`)";

const parts: Readonly<Record<string, Part>> = {
  fence: {
    // In a quotation, in an item, or in both.
    beginning: /^[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+(?:>[ \t]*)*)*(?:`{3,20}(?=[^`\n]*$)|~{3,20})/,
    end: fenceEnd,
    reach: "body",
    isText: false,
  },
  comment: { beginning: /<!--/, end: () => /-->/g, reach: "body", isText: false },
  expression: { beginning: /\{\/\*/, end: () => /\*\/\}/g, reach: "body", isText: false },
  script: { beginning: /<script\b/, end: () => /<\/script\s*>/gi, reach: "body", isText: false },
  style: { beginning: /<style\b/, end: () => /<\/style\s*>/gi, reach: "body", isText: false },
  highlight: {
    beginning: /\{%-?\s{0,9}highlight\b/,
    end: () => /\{%-?\s{0,9}endhighlight\s{0,9}-?%\}/g,
    reach: "body",
    isText: false,
  },
  code: {
    beginning: new RegExp(run),
    end: (marks) => new RegExp(`(?<!\`)${marks}(?!\`)`, "g"),
    reach: "paragraph",
    isText: true,
  },
  display: { beginning: /\$\$/, end: () => /\$\$/g, reach: "paragraph", isText: true },
  // As in Pandoc, so that `$5에서 $7` is no formula.
  formula: { beginning: /\$(?=\S)/, end: () => /(?<=\S)\$(?!\d)/g, reach: "paragraph", isText: true },
};

/**
 * A line of the same marks; without one the fence goes on to the end of what it is in: the quotation, else the body, as
 * CommonMark has it.
 */
function fenceEnd(beginning: string): RegExp {
  const marks = /[`~]+$/.exec(beginning)?.[0] ?? "";
  const quotation = beginning.includes(">") ? "|^(?![ \\t]*>)" : "";
  return new RegExp(`^[ \\t>]*${marks}[\`~]*[ \\t]*$${quotation}|(?![^])`, "gm");
}

/** After a backslash nothing begins; of the parts, the first that fits. */
const beginning = new RegExp(
  [
    "\\\\[\\\\`$<{]",
    ...Object.entries(parts).map(([name, part]) => `(?<${name}>${part.beginning.source})`),
  ].join("|"),
  "gim",
);

/** No paragraph that a person wrote is longer. */
const longestParagraph = 2_000;

/** How a part is written instead; `isText` tells what readers see. */
export type WritePart = (part: string, isText: boolean) => string;

/**
 * Rewrites the parts of a body that are no Markdown to be read (code, formulas, comments, scripts) in one walk, so that
 * what comes first decides: a comment mentioned in code is code, and a fence within a comment is comment.
 */
export function replaceParts(body: string, write: WritePart): string {
  const kept: string[] = [];
  /** Where an end is missing from one beginning on, it is missing from the next: up to which place, by part and mark. */
  const noEndBefore = new Map<string, number>();
  let place = 0;
  for (const found of body.matchAll(beginning)) {
    if (found.index < place) continue;
    const [name = ""] = Object.entries(found.groups ?? {}).find(([, text]) => text !== undefined) ?? [];
    const part = parts[name];
    const kind = `${name} ${found[0]}`;
    if (part === undefined || found.index < (noEndBefore.get(kind) ?? 0)) continue;
    const from = found.index + found[0].length;
    const reach = part.reach === "body" ? body.length : endOfParagraph(body, from);
    const end = endOf(part, body.slice(0, reach), found);
    if (end !== undefined) {
      kept.push(body.slice(place, found.index), write(body.slice(found.index, end), part.isText));
      place = end;
    } else {
      noEndBefore.set(kind, part.reach === "body" ? Number.POSITIVE_INFINITY : reach);
    }
  }
  return [...kept, body.slice(place)].join("");
}

function endOf(part: Part, body: string, { 0: mark, index }: RegExpExecArray): number | undefined {
  const end = part.end(mark);
  end.lastIndex = index + mark.length;
  return end.exec(body) === null ? undefined : end.lastIndex;
}

/** At a blank line, or where no paragraph of a person would still go on. */
function endOfParagraph(body: string, from: number): number {
  const near = body.slice(from, from + longestParagraph);
  const end = near.search(/\n[ \t]*\n/);
  return from + (end === -1 ? near.length : end);
}
