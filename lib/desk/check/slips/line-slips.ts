import { instead } from "../../../content/findings/suggest.ts";
import type { Slip, SlipBody } from "./slip-body.ts";

interface Line {
  /** From 1. */
  readonly number: number;
  readonly offset: number;
  readonly written: string;
  /** The line's text; code, HTML and formulas are blank. */
  readonly text: string;
}

/** Lines that were meant as headings, list items, table rows or footnotes and became text. */
export function lineSlips(body: SlipBody): readonly Slip[] {
  const lines = linesOf(body);
  return lines.flatMap((line, index) => [
    ...headingWithoutSpace(line, lines[index - 1], lines[index + 1], body),
    ...itemWithoutSpace(line, lines[index - 1], lines[index + 1], body),
    ...rowsWithoutDelimiter(line, lines[index - 1], lines[index + 1], body),
    ...undefinedFootnotes(line, body),
  ]);
}

function linesOf({ body, text }: SlipBody): readonly Line[] {
  const texts = text.split("\n");
  let offset = 0;
  return body.split("\n").map((written, index) => {
    const line = { number: index + 1, offset, written, text: texts[index] ?? "" };
    offset += written.length + 1;
    return line;
  });
}

function isBlank(line: Line | undefined): boolean {
  return line === undefined || line.written.trim() === "";
}

function headingWithoutSpace(
  { number, offset, written, text }: Line,
  before: Line | undefined,
  after: Line | undefined,
  { isSeen }: SlipBody,
): readonly Slip[] {
  const [, indent = "", marks = "", words = ""] =
    /^([ \t\0]{0,3})([#＃]{1,6})[ \t]?(?=[^#＃\s!\0])(.*)$/.exec(text) ?? [];
  if (marks === "" || !isSeen(number, marks)) return [];
  // `#반도체 #인공지능` are hashtags; a single one may be, too.
  const isHashtag =
    marks.length === 1 &&
    (words.includes("#") || !/^[가-힣].*\s/.test(words) || !isBlank(before) || !isBlank(after));
  if (isHashtag) return [];
  const mended = `${"#".repeat(marks.length)} ${written.slice(indent.length + marks.length).trimStart()}`;
  return [
    {
      rule: "heading/no-space",
      offset: offset + indent.length,
      message: `‘${marks}’ 뒤에 공백이 없어 소제목이 되지 않습니다: ‘${written.trim()}’`,
      mend: instead(mended),
      fix: { from: written.slice(indent.length), to: mended },
    },
  ];
}

const item = /^([ \t\0]*)([-*•·–]|\d{1,2}[.)])(?=[가-힣“‘"'(])/;

/** One such line may be a question in an interview; two in a row are a list. */
function itemWithoutSpace(
  line: Line,
  before: Line | undefined,
  after: Line | undefined,
  { isSeen }: SlipBody,
): readonly Slip[] {
  const kindOf = (each: Line | undefined) => item.exec(each?.text ?? "")?.[2]?.replace(/\d+/, "1");
  const [found, indent = "", mark = ""] = item.exec(line.text) ?? [];
  const kind = kindOf(line);
  if (
    found === undefined ||
    (kindOf(before) !== kind && kindOf(after) !== kind) ||
    !isSeen(line.number, mark)
  )
    return [];
  const written = /\d/.test(mark) ? mark : "-";
  const mended = `${written} ${line.written.slice(found.length)}`;
  return [
    {
      rule: "list/no-space",
      offset: line.offset + indent.length,
      message: `‘${mark}’ 뒤에 공백이 없어 목록이 되지 않습니다: ‘${line.written.trim()}’`,
      mend: instead(mended),
      fix: { from: mark, to: `${written} ` },
    },
  ];
}

const row = /^\s*\|.*\|\s*$/;

/** A table needs a delimiter row with as many cells as its first row. */
function rowsWithoutDelimiter(
  { number, offset, written }: Line,
  before: Line | undefined,
  after: Line | undefined,
  { isSeen, source }: SlipBody,
): readonly Slip[] {
  // kramdown needs no delimiter row.
  if (source.dialect !== "mdx" || !row.test(written) || after === undefined || !row.test(after.written))
    return [];
  if ((before !== undefined && row.test(before.written)) || !isSeen(number, "|")) return [];
  const cells = written
    .trim()
    .replace(/^\||\|$/g, "")
    .split(/(?<!\\)\|/).length;
  const delimiter = `|${" --- |".repeat(cells)}`;
  const isWrongDelimiter = /^[\s|:—–―-]+$/.test(after.written);
  return [
    {
      rule: "table/no-delimiter",
      offset: isWrongDelimiter ? offset + written.length + 1 : offset,
      message: isWrongDelimiter
        ? `표의 둘째 줄이 첫 줄의 칸 수(${cells})와 다르거나 구분선(---)이 아니어서 표가 되지 않습니다: ‘${after.written.trim()}’`
        : `표의 첫 줄 아래에 ‘| --- |’ 줄이 없어 표가 되지 않습니다: ‘${written.trim()}’`,
      mend: isWrongDelimiter ? instead(delimiter) : `첫 줄 바로 아래에 이 줄을 추가해 주세요: ‘${delimiter}’`,
      fix: isWrongDelimiter
        ? { from: after.written, to: delimiter }
        : { from: written, to: `${written}\n${delimiter}` },
    },
  ];
}

/** `[^1]` in the text without a definition. `[^a-z]` is a regular expression. */
function undefinedFootnotes(line: Line, { text, isSeen }: SlipBody): readonly Slip[] {
  return Array.from(line.text.matchAll(/(?<=(.?))\[\^([\w가-힣-]{1,30})\](:?)/g)).flatMap((found): Slip[] => {
    const [mark, before = "", name = ""] = found;
    const isFootnote = /^\d{1,3}$/.test(name) || (/[가-힣.,!?”’)\]]/.test(before) && !/^\w-\w/.test(name));
    if (!isFootnote || !isSeen(line.number, `[^${name}]`)) return [];
    const isDefinition = new RegExp(`^[ \\t]*\\[\\^${name}\\](?!:)[ \\t：]`).test(line.written);
    const isNamed = text.split(`[^${name}]`).length > 2;
    const offset = line.offset + found.index;
    if (isDefinition && isNamed) {
      return [
        {
          rule: "footnote/undefined",
          offset,
          message: `각주 ‘${mark}’ 뒤에 콜론(:)이 없어 각주 내용으로 처리되지 않습니다.`,
          mend: `콜론을 넣어, ${instead(`[^${name}]: …`)}`,
          fix: { from: /\]：/.test(line.written) ? `[^${name}]：` : `[^${name}]`, to: `[^${name}]:` },
        },
      ];
    }
    return [
      {
        rule: "footnote/undefined",
        offset,
        message: `각주 ‘${mark}’의 내용이 없어 각주 표시가 글자 그대로 나옵니다.`,
        mend: `기사 끝에 ‘[^${name}]: 각주 내용’ 줄을 추가하거나, 각주 표시를 삭제해 주세요.`,
      },
    ];
  });
}
