import type { Code, Heading, List } from "mdast";
import { instead } from "../../../content/findings/suggest.ts";
import { visit } from "../../../markdown/tree/visit.ts";
import { placeOf, type Slip, type SlipBody } from "./slip-body.ts";

/** Blocks that the author did not intend: lists made of dates, headings made of paragraphs. */
export function blockSlips(slipBody: SlipBody): readonly Slip[] {
  const { tree, body } = slipBody;
  const found: Slip[] = [];
  let endOfDate = 0;
  visit(tree, (node) => {
    if (node.type === "list") {
      const [start] = placeOf(node);
      const dates = start < endOfDate ? [] : dateAsList(node, body);
      found.push(...dates);
      // The nested lists belong to the same slip.
      if (dates.length > 0) endOfDate = start + (body.slice(start).split("\n", 1)[0] ?? "").length;
    } else if (node.type === "heading") found.push(...underlined(node, body));
    else if (node.type === "code") found.push(...unclosedFence(node, body));
    else if (node.type === "emphasis" || node.type === "strong")
      found.push(...timesAsEmphasis(placeOf(node), body));
  });
  return found;
}

/** `2026. 11. 1. 발표했다.` becomes three nested lists, and a list that begins with a year counts on from it. */
function dateAsList(list: List, body: string): readonly Slip[] {
  if (list.ordered !== true) return [];
  const numbers = list.children.map((item) => Number.parseInt(body.slice(placeOf(item)[0]), 10));
  const first = list.children[0];
  const [offset] = placeOf(list);
  const line = body.slice(offset).split("\n", 1)[0] ?? "";
  const isYear = (numbers[0] ?? 0) >= 1000;
  const countsOn = numbers.every((number, index) => number === (numbers[0] ?? 0) + index);
  const isDate = /^\d{1,4}\. ?\d{1,2}\.(?:\s|\d)/.test(line) && first?.children[0]?.type !== "paragraph";
  if (!isDate && !(isYear && (!countsOn || /^\d{4}\. ?\d{1,2}[.월]/.test(line)))) return [];
  const written = line.replace(/^(\d+)\./, "$1\\.");
  return [
    {
      rule: "list/date",
      offset,
      message: `줄이 숫자와 점으로 시작해 날짜가 아니라 번호 목록이 되었습니다: ‘${short(line)}’`,
      mend: `첫 점 앞에 역슬래시를 넣어, ${instead(short(written))}`,
      fix: { from: line, to: written },
    },
  ];
}

/** A sentence with `---` right below it: the author meant a rule between paragraphs, not a heading. */
function underlined(heading: Heading, body: string): readonly Slip[] {
  const [start, end] = placeOf(heading);
  const lines = body.slice(start, end).split("\n");
  const last = lines.at(-1) ?? "";
  const words = lines.slice(0, -1).join("\n").trim();
  if (!/^[ \t]*-+[ \t]*$/.test(last) || words === "") return [];
  const isSentence = /[.!?。…][”’"')\]*_`]*$/.test(words) || words.length > 60;
  if (!isSentence || /^#{1,6}\s/.test(words)) return [];
  return [
    {
      rule: "heading/underlined",
      offset: end - last.length,
      message: `바로 아래에 ‘${last.trim()}’ 줄이 있어 문단이 소제목이 되었습니다: ‘${short(words)}’`,
      mend: `‘${last.trim()}’ 줄 위에 빈 줄을 하나 넣어 주세요. 그러면 문단과 가로줄로 표시됩니다.`,
      fix: { from: last, to: `\n${last}` },
    },
  ];
}

/** An unclosed fence turns the rest of the article into code. */
function unclosedFence(code: Code, body: string): readonly Slip[] {
  const [start, end] = placeOf(code);
  const marks = /^(?:`{3,}|~{3,})/.exec(body.slice(start))?.[0];
  if (marks === undefined) return [];
  const lines = body.slice(start, end).split("\n");
  const last = (lines.at(-1) ?? "").replace(/^[\s>]+/, "").trim();
  const isClosed =
    lines.length > 1 && last.length >= marks.length && last === (marks[0] ?? "").repeat(last.length);
  if (isClosed) return [];
  return [
    {
      rule: "code/unclosed",
      offset: start,
      message: `‘${lines[0]?.trim()}’ 줄로 연 코드 블록을 닫지 않아 그 아래의 내용이 모두 코드로 표시됩니다.`,
      mend: `코드가 끝나는 곳에 ‘${marks}’만 있는 줄을 넣어 주세요.`,
    },
  ];
}

/** `3*4*5` */
function timesAsEmphasis([start, end]: readonly [number, number], body: string): readonly Slip[] {
  const written = body.slice(start, end);
  const mark = /^\*+/.exec(written)?.[0] ?? "";
  const before = body.slice(0, start);
  const after = body.slice(end);
  const isBetween = /[\dA-Za-z)\]]$/.test(before) && /^[\dA-Za-z([]/.test(after);
  if (mark === "" || !isBetween || written.includes("\n")) return [];
  const left = /[\w.()[\]]*$/.exec(before)?.[0] ?? "";
  const right = /^[\w.()[\]]*/.exec(after)?.[0] ?? "";
  const escaped = written.replaceAll("*", "\\*");
  return [
    {
      rule: "text/times-as-emphasis",
      offset: start,
      message: `별표(*)가 곱하기가 아니라 기울임 표시로 처리되어 표시되지 않습니다: ‘${left}${written}${right}’`,
      mend: `${instead(`${left}${escaped}${right}`)}. 곱하기 기호(×)를 써도 됩니다.`,
      fix: { from: written, to: escaped },
    },
  ];
}

function short(words: string): string {
  const line = words.replace(/\s+/g, " ").trim();
  return line.length > 40 ? `${line.slice(0, 40)}…` : line;
}
