import { visit } from "../../tree/visit.ts";
import { findCodeRanges, isInside, type MathReading, parseUnmended, type Range } from "./code-ranges.ts";

const DEFINITION = /^(?<head> {0,3}\[(?!\^)(?<label>[^[\]\n]{1,300})\]:[ \t]*)(?<rest>[^\s<][^\n]*)$/gm;
const REFERENCE = /\]\[(?<label>[^[\]\n]{1,300})\]/g;

/**
 * Lets a definition's address hold spaces, and its title quotes, as kramdown does: CommonMark would read the line as
 * text, and the links that name it too. Only what looks like an address, and is named by a link, is one.
 *
 * @see https://github.com/gettalong/kramdown/blob/REL_2_4_0/lib/kramdown/parser/kramdown/link.rb `LINK_DEFINITION_START`
 */
export function repairDefinitions(body: string, math: MathReading = "text"): string {
  if (!body.includes("]:") || !body.includes("][")) return body;
  let named: ReadonlySet<string> | undefined;
  let untouchable: Untouchable | undefined;
  return body.replace(
    DEFINITION,
    (whole: string, head: string, label: string, rest: string, offset: number) => {
      const { address, title } = splitDefinition(rest);
      if (!/[ \t]/.test(rest.trimEnd()) || !/[/.]\w/.test(address)) return whole;
      named ??= new Set(
        [...body.matchAll(REFERENCE)].map(({ groups }) => groups?.label?.toLowerCase() ?? ""),
      );
      if (!named.has(label.toLowerCase())) return whole;
      untouchable ??= findUntouchable(body, math);
      if (untouchable.definitions.has(offset + head.indexOf("["))) return whole;
      if (isInside(untouchable.code, offset)) return whole;
      return head + address.replace(/[ \t]/g, "%20") + title;
    },
  );
}

/** The address, and the title as CommonMark reads it: from the first to the last quote of its kind. */
function splitDefinition(rest: string): { readonly address: string; readonly title: string } {
  const text = rest.trimEnd();
  const quote = text.at(-1);
  const begin = quote === '"' || quote === "'" ? text.search(quote === '"' ? /[ \t]"/ : /[ \t]'/) : -1;
  const words = text.slice(begin + 2, -1);
  if (begin === -1 || words === "") return { address: text, title: "" };
  const escaped = words.replace(/\\.|["']/g, (match) => (match === quote ? `\\${match}` : match));
  return { address: text.slice(0, begin).trimEnd(), title: ` ${quote}${escaped}${quote}` };
}

interface Untouchable {
  readonly code: readonly Range[];
  /** Where those begin that CommonMark reads as such. */
  readonly definitions: ReadonlySet<number>;
}

function findUntouchable(body: string, math: MathReading): Untouchable {
  const definitions = new Set<number>();
  visit(parseUnmended(body, math), "definition", ({ position }) => {
    if (position?.start.offset !== undefined) definitions.add(position.start.offset);
  });
  return { code: findCodeRanges(body, math), definitions };
}
