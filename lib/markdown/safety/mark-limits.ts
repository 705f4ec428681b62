import { TooManyMarks } from "./too-costly.ts";

/**
 * What the parser looks at more than once in a paragraph: marks of emphasis, brackets, expressions. Its time grows with
 * their square. Tags are not among them, since a table of HTML has thousands.
 */
const marks = /[*_~[\]{}`$\\&@]/g;

/** Thirty times what a paragraph has in the six hundred articles that were looked at. */
const mostInBlock = 5_000;

/** Blocks that are closed, or looked up, by going through all that was read before. */
const costlyBlocks: readonly { readonly what: string; readonly beginning: RegExp }[] = [
  { what: "인용문(>)이", beginning: /^[ \t]*>/ },
  { what: "각주([^1]: …)가", beginning: /^[ \t>]*\[\^[^\]]{1,999}\]:/ },
  { what: "정의(: …)가", beginning: /^[ \t>]*:[ \t]/ },
];
const mostBlocks = 1_000;

/** A line of blanks and marks of quotations, which ends a paragraph. */
const blank = /^[ \t>]*$/;

/** @throws TooManyMarks before a parser would take too long; code in fences is not looked at */
export function refuseTooManyMarks(body: string): void {
  const counts = costlyBlocks.map(() => 0);
  let block = { offset: 0, count: 0 };
  let offset = 0;
  let fence: string | undefined;
  let before = "";
  for (const line of body.split(/(?<=\n)|(?<=\r)(?!\n)/)) {
    const written = line.replace(/[\r\n]{1,2}$/, "");
    const mark = /^ {0,3}(`{3,}(?=[^`]*$)|~{3,})/.exec(written)?.[1];
    if (fence === undefined ? mark !== undefined : endsFence(written, fence)) {
      fence = fence === undefined ? mark : undefined;
      block = { offset: offset + line.length, count: 0 };
    } else if (fence === undefined) {
      if (blank.test(written)) block = { offset: offset + line.length, count: 0 };
      else block.count += written.match(marks)?.length ?? 0;
      if (block.count > mostInBlock) throw tooManyIn(body, block.offset);
      for (const [place, { what, beginning }] of costlyBlocks.entries()) {
        // Lines of one quotation follow each other.
        if (!beginning.test(written) || (place === 0 && beginning.test(before))) continue;
        const count = (counts[place] ?? 0) + 1;
        counts[place] = count;
        if (count > mostBlocks) throw new TooManyMarks(what, "너무 많습니다", mostBlocks, offset);
      }
    }
    before = written;
    offset += line.length;
  }
}

function endsFence(line: string, fence: string): boolean {
  const mark = /^ {0,3}(`{3,}|~{3,})[ \t]*$/.exec(line)?.[1];
  return mark?.startsWith(fence) ?? false;
}

/** With all marks of the block, for the message. */
function tooManyIn(body: string, offset: number): TooManyMarks {
  const rest = body.slice(offset);
  const end = rest.search(/(?:\n|\r\n?)[ \t>]*(?:\n|\r)/);
  const count = (end === -1 ? rest : rest.slice(0, end)).match(marks)?.length ?? 0;
  return new TooManyMarks("한 문단에 쓴 기호(*, _, [, { 등)가", `${count}개입니다`, mostInBlock, offset);
}
