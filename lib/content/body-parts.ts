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
    beginning: /^[ \t>]*(?:`{3,20}(?=[^`\n]*$)|~{3,20})/,
    // As CommonMark has it, a fence without an end goes on to the end of the body.
    end: (fence) => new RegExp(`^[ \\t>]*${fence.replace(/[ \t>]/g, "")}[\`~]*[ \\t]*$|(?![^])`, "gm"),
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
  const withoutEnd = new Set<Part>();
  let place = 0;
  for (const found of body.matchAll(beginning)) {
    if (found.index < place) continue;
    const [name = ""] = Object.entries(found.groups ?? {}).find(([, text]) => text !== undefined) ?? [];
    const part = parts[name];
    // Where an end is missing once it is missing from there on: looked for each time, it would take the square.
    if (part === undefined || withoutEnd.has(part)) continue;
    const end = endOf(part, body, found);
    if (end !== undefined) {
      kept.push(body.slice(place, found.index), write(body.slice(found.index, end), part.isText));
      place = end;
    } else if (part.reach === "body") {
      withoutEnd.add(part);
    }
  }
  return [...kept, body.slice(place)].join("");
}

function endOf(part: Part, body: string, { 0: mark, index }: RegExpExecArray): number | undefined {
  const from = index + mark.length;
  const within = part.reach === "body" ? body : paragraphAt(body, from);
  const end = part.end(mark);
  end.lastIndex = part.reach === "body" ? from : 0;
  if (end.exec(within) === null) return undefined;
  return part.reach === "body" ? end.lastIndex : from + end.lastIndex;
}

function paragraphAt(body: string, from: number): string {
  const near = body.slice(from, from + longestParagraph);
  const end = near.search(/\n[ \t]*\n/);
  return end === -1 ? near : near.slice(0, end);
}
