import { TooManyMarks } from "./too-costly.ts";

/**
 * Marks that the parser examines more than once in a paragraph (emphasis, brackets, expressions): its time grows with the
 * square of their number. Tags have their own limit, because a table of HTML has thousands.
 */
const marks = /[*_~[\]{}`$\\&@]/g;

/** Thirty times the most in a paragraph of the six hundred articles that were examined. */
const mostInBlock = 5_000;

/** Blocks for which the parser goes through everything that it read before. */
const costlyBlocks: readonly {
  readonly what: string;
  readonly beginsAt: (line: string, before: string) => boolean;
}[] = [
  // Lines of one quotation follow each other.
  { what: "인용문(>)이", beginsAt: (line, before) => /^[ \t]*>/.test(line) && !/^[ \t]*>/.test(before) },
  { what: "각주([^1]: …)가", beginsAt: (line) => /^[ \t>]*\[\^[^\]]{1,999}\]:/.test(line) },
  { what: "약어(*[…]: …)가", beginsAt: (line) => /^ {0,3}\*\[[^\]]{1,999}\]:/.test(line) },
  { what: "정의(: …)가", beginsAt: (line) => /^[ \t>]*:[ \t]/.test(line) },
  // Below an empty line it is a rule, which costs nothing.
  {
    what: "밑줄(---, ===)로 표시한 제목이",
    beginsAt: (line, before) => /^ {0,3}(?:-+|=+)[ \t]*$/.test(line) && !blank.test(before),
  },
];
const mostBlocks = 1_000;

/** Constructs whose cost grows with their number. A table of 2,000 lines and three columns has 8,000 tags. */
const numbered = [
  { what: "태그(<…>)가", mark: /<[a-z]/gi, most: 10_000 },
  // Each is looked for among the files of the site.
  { what: "이미지가", mark: /!\[|<img\b|<Figure\b/gi, most: 2_000 },
];

/** Each line may be a block or a line break of its own. Lines of HTML are counted by their tags. */
const textLine = /^[ \t>]*[^\s><]/;
const mostLines = 10_000;

/** Constructs whose end the parser searches up to the end of the paragraph, each time one begins. */
const unended = [
  { begins: /<!--/g, ends: "-->" },
  { begins: /<!\[CDATA\[/g, ends: "]]>" },
  { begins: /<\?/g, ends: "?>" },
  { begins: /<![a-z]/gi, ends: ">" },
];
const mostUnended = 300;

/** A line of blanks and marks of quotations, which ends a paragraph. */
const blank = /^[ \t>]*$/;

/** A line with its surroundings, for the counters. */
interface Line {
  readonly text: string;
  readonly before: string;
  readonly offset: number;
  /** Where its block begins. */
  readonly block: number;
}

/** @throws TooManyMarks before a parser would take too long; code in fences is not looked at */
export function refuseTooManyMarks(body: string): void {
  const counters = [countMarks(body), countUnended(), countNumbered(), countBlocks(), countLines()];
  let offset = 0;
  let block = 0;
  let fence: string | undefined;
  let before = "";
  for (const line of body.split(/(?<=\n)|(?<=\r)(?!\n)/)) {
    const text = line.replace(/[\r\n]{1,2}$/, "");
    const mark = /^ {0,3}(`{3,}(?=[^`]*$)|~{3,})/.exec(text)?.[1];
    if (fence === undefined ? mark !== undefined : endsFence(text, fence)) {
      fence = fence === undefined ? mark : undefined;
      block = offset + line.length;
    } else if (fence === undefined) {
      if (blank.test(text)) block = offset + line.length;
      for (const count of counters) count({ text, before, offset, block });
    }
    before = text;
    offset += line.length;
  }
}

type Counter = (line: Line) => void;

function countMarks(body: string): Counter {
  const inBlock = perBlock(() => ({ count: 0 }));
  return ({ text, block }) => {
    const here = inBlock(block);
    here.count += text.match(marks)?.length ?? 0;
    if (here.count > mostInBlock) throw tooManyIn(body, block);
  };
}

function countUnended(): Counter {
  const inBlock = perBlock(() => unended.map(() => 0));
  return ({ text, block }) => {
    const counts = inBlock(block);
    for (const [place, { begins, ends }] of unended.entries()) {
      const last = text.lastIndexOf(ends);
      const open = last === -1 ? (counts[place] ?? 0) : 0;
      const count = open + (text.slice(Math.max(last, 0)).match(begins)?.length ?? 0);
      counts[place] = count;
      if (count > mostUnended)
        throw new TooManyMarks("한 문단에서 끝나지 않은 주석(<!--)이", tooMany, mostUnended, block);
    }
  };
}

function countNumbered(): Counter {
  const counts = numbered.map(() => 0);
  return ({ text, offset }) => {
    for (const [place, { what, mark, most }] of numbered.entries()) {
      const count = (counts[place] ?? 0) + (text.match(mark)?.length ?? 0);
      counts[place] = count;
      if (count > most) throw new TooManyMarks(what, tooMany, most, offset);
    }
  };
}

function countBlocks(): Counter {
  const counts = costlyBlocks.map(() => 0);
  return ({ text, before, offset }) => {
    for (const [place, { what, beginsAt }] of costlyBlocks.entries()) {
      if (!beginsAt(text, before)) continue;
      const count = (counts[place] ?? 0) + 1;
      counts[place] = count;
      if (count > mostBlocks) throw new TooManyMarks(what, tooMany, mostBlocks, offset);
    }
  };
}

function countLines(): Counter {
  let count = 0;
  return ({ text, offset }) => {
    if (textLine.test(text)) count += 1;
    if (count > mostLines) throw new TooManyMarks("글이 있는 줄이", tooMany, mostLines, offset);
  };
}

const tooMany = "너무 많습니다";

/** A value that begins anew with each block. */
function perBlock<Value>(first: () => Value): (block: number) => Value {
  let known = { block: 0, value: first() };
  return (block) => {
    if (block !== known.block) known = { block, value: first() };
    return known.value;
  };
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
