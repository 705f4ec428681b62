import { isInside, parseUnmended, type Range } from "../../../markdown/jekyll/index.ts";
import { visit } from "../../../markdown/tree/visit.ts";
import type { SingleDollars } from "../old-site/dollar-formulas.ts";

export interface CarriedFormulas {
  /** Whether the article needs `math: true`, without which the portal typesets no formulas. */
  readonly asks: "math" | "nothing";
  readonly body: string;
}

/** Front matter keys that say whether a post has formulas. */
const mathKeys = ["math", "use_math", "mathjax", "katex"];

/**
 * kramdown typesets `$$…$$` in every post, the portal only in those with `math: true`. Where the old site left single
 * dollars alone, adding the key must not turn prices into formulas.
 * @see https://kramdown.gettalong.org/syntax.html#math-blocks
 */
export function carryFormulas(
  body: string,
  frontMatter: Readonly<Record<string, unknown>>,
  singleDollars: SingleDollars,
): CarriedFormulas {
  const untouched = { asks: "nothing", body } as const;
  if (!body.includes("$$") || mathKeys.some((key) => key in frontMatter)) return untouched;
  const literal = literalRanges(body);
  if (!dollars(body, literal).some(({ kind }) => kind === "formula")) return untouched;
  return { asks: "math", body: singleDollars === "formulas" ? body : escapeSingles(body, literal) };
}

interface Dollars {
  readonly kind: "formula" | "single";
  readonly begin: number;
}

function dollars(body: string, literal: readonly Range[]): readonly Dollars[] {
  return [...body.matchAll(/\\[\s\S]|(?<formula>\$\$(?=[^$])[\s\S]+?\$\$)|(?<single>\$)/g)]
    .filter(({ index }) => !isInside(literal, index))
    .flatMap(({ index, groups }): readonly Dollars[] => {
      if (groups?.formula !== undefined) return [{ kind: "formula", begin: index }];
      return groups?.single === undefined ? [] : [{ kind: "single", begin: index }];
    });
}

/** Two dollars in a paragraph would enclose a formula; one alone stays a dollar. */
function escapeSingles(body: string, literal: readonly Range[]): string {
  const singles = dollars(body, literal).filter(({ kind }) => kind === "single");
  const paragraphs = [...body.matchAll(/\n[ \t]*\n/g)].map(({ index }) => index);
  const paragraphOf = (offset: number) => paragraphs.findLastIndex((end) => end < offset);
  const places = singles.filter(({ begin }, place) =>
    [singles[place - 1], singles[place + 1]].some(
      (other) => other !== undefined && paragraphOf(other.begin) === paragraphOf(begin),
    ),
  );
  let written = "";
  let done = 0;
  for (const { begin } of places) {
    written += `${body.slice(done, begin)}\\`;
    done = begin;
  }
  return written + body.slice(done);
}

/** Code and raw HTML, which are no Markdown. */
function literalRanges(body: string): readonly Range[] {
  const ranges: Range[] = [];
  visit(parseUnmended(body, "text"), (node) => {
    const begin = node.position?.start.offset;
    const end = node.position?.end.offset;
    if (!/^(?:code|inlineCode|html)$/.test(node.type) || begin === undefined || end === undefined) return;
    ranges.push({ begin, end });
  });
  return ranges;
}
