import { findCodeRanges, isInside, type MathReading, type Range } from "./code-ranges.ts";

const DEFINITION = /^(?<head> {0,3}\[(?!\^)(?<label>[^[\]\n]{1,300})\]:[ \t]*)(?<rest>[^\s<][^\n]*)$/gm;
const REFERENCE = /\]\[(?<label>[^[\]\n]{1,300})\]/g;
const TITLE = /(?<![ \t])[ \t]+(?:"[^"\n]*"|'[^'\n]*')[ \t]*$/;

/**
 * Lets a definition's address hold spaces, as kramdown does: CommonMark would read the line as text, and the links that
 * name it too. Only what looks like an address, and is named by a link, is one.
 *
 * @see https://github.com/gettalong/kramdown/blob/REL_2_4_0/lib/kramdown/parser/kramdown/link.rb `LINK_DEFINITION_START`
 */
export function repairDefinitions(body: string, math: MathReading = "text"): string {
  if (!body.includes("]:") || !body.includes("][")) return body;
  let named: ReadonlySet<string> | undefined;
  let code: readonly Range[] | undefined;
  return body.replace(
    DEFINITION,
    (whole: string, head: string, label: string, rest: string, offset: number) => {
      const title = TITLE.exec(rest)?.[0] ?? "";
      const address = rest.slice(0, rest.length - title.length).trim();
      if (!/[ \t]/.test(address) || !/[/.]\w/.test(address)) return whole;
      named ??= new Set(
        [...body.matchAll(REFERENCE)].map(({ groups }) => groups?.label?.toLowerCase() ?? ""),
      );
      if (!named.has(label.toLowerCase())) return whole;
      code ??= findCodeRanges(body, math);
      return isInside(code, offset) ? whole : head + address.replace(/[ \t]/g, "%20") + title;
    },
  );
}
