const FENCE = /^( {0,3})(`{3,}|~{3,})(.*)$/;

interface FenceLine {
  readonly line: number;
  readonly indent: string;
  readonly marks: string;
  readonly rest: string;
}

/**
 * Shortens a fence that only a shorter one closes: ```` ```` ```` up to ```` ``` ````. For CommonMark it goes on to the
 * end of the article; kramdown takes the longest that is closed and the marks before it for a language.
 *
 * @see https://kramdown.gettalong.org/syntax.html#fenced-code-blocks
 */
export function shortenFences(body: string): string {
  if (!/^ {0,3}(?:`{4}|~{4})/m.test(body)) return body;
  const lines = body.split("\n");
  const fences = lines.flatMap((text, line) => readFence(text, line));
  let next = 0;
  for (let fence = fences[next]; fence !== undefined; fence = fences[next]) {
    next++;
    if (fence.marks.startsWith("`") && fence.rest.includes("`")) continue;
    const end = closingOf(fence, fences, next);
    if (end === undefined) continue;
    if (end.marks.length < fence.marks.length) lines[fence.line] = fence.indent + end.marks + fence.rest;
    next = fences.indexOf(end, next) + 1;
  }
  return lines.join("\n");
}

function readFence(text: string, line: number): readonly FenceLine[] {
  const [, indent = "", marks = "", rest = ""] = FENCE.exec(text) ?? [];
  return marks === "" ? [] : [{ line, indent, marks, rest }];
}

/** The first that is long enough, else the longest there is. */
function closingOf(opening: FenceLine, fences: readonly FenceLine[], next: number): FenceLine | undefined {
  let longest: FenceLine | undefined;
  for (let index = next; index < Math.min(fences.length, next + MOST_FENCES); index++) {
    const fence = fences[index];
    if (fence === undefined || fence.rest.trim() !== "" || fence.marks[0] !== opening.marks[0]) continue;
    if (fence.marks.length >= opening.marks.length) return fence;
    if (longest === undefined || fence.marks.length > longest.marks.length) longest = fence;
  }
  return longest;
}

/** One that is closed is so before as many others. */
const MOST_FENCES = 500;
