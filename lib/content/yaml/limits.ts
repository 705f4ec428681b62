import type { Diagnostic } from "../findings/diagnostic.ts";

/** Far more than describes any article. */
const longest = 64 * 1024;

/** Lists and maps in each other; the parser's time grows with the cube, and at some depth its stack overflows. */
const deepest = 50;

/** Brackets, anchors, tags and the like: each may be an error, and each error is looked for in the whole text. */
const marks = /[[\]{}&*!?:|>%@`]/g;

/** Of a hundred old addresses in a list, a few hundred; nothing that describes an article has thousands. */
const mostMarks = 5_000;

type Refusal = Pick<Diagnostic, "rule" | "line" | "column" | "message" | "mend">;

/** Why YAML is not even parsed, with the place within it; undefined for whatever an editor would write. */
export function refuseYaml(yaml: string): Refusal | undefined {
  if (yaml.length > longest) {
    return {
      rule: "front-matter/syntax",
      line: 1,
      column: 1,
      message: `기사 정보는 ${longest / 1024}kB까지인데 이 파일의 기사 정보는 ${Math.ceil(yaml.length / 1024)}kB입니다.`,
      mend: "긴 내용은 본문으로 옮기고, 데이터는 저장소의 public 폴더에 파일로 올려 주세요.",
    };
  }
  const line = lineTooDeep(yaml);
  if (line === undefined) return refuseMarks(yaml);
  return {
    rule: "front-matter/syntax",
    line,
    column: 1,
    message: "기사 정보의 목록이 너무 깊게 중첩되었습니다.",
    mend: "‘tags: [하나, 둘]’처럼 한 단계로 입력하고, 글자로 쓴 괄호는 큰따옴표로 감싸 주세요.",
  };
}

/** At the line that has the most. */
function refuseMarks(yaml: string): Refusal | undefined {
  const counts = yaml.split("\n").map((line) => line.match(marks)?.length ?? 0);
  const count = counts.reduce((sum, each) => sum + each, 0);
  if (count <= mostMarks) return undefined;
  return {
    rule: "front-matter/too-costly",
    line: counts.indexOf(counts.reduce((most, each) => Math.max(most, each), 0)) + 1,
    column: 1,
    message: `기사 정보에 쓴 기호([, {, *, : 등)가 ${count}개입니다. ${mostMarks}개까지만 읽을 수 있습니다.`,
    mend: "잘못 반복된 기호를 삭제하고, 긴 데이터는 저장소의 public 폴더에 파일로 올려 주세요.",
  };
}

/**
 * The first line that may lie too deep. Whatever can nest is counted, wherever it stands: brackets that are open, lines
 * that are indented, and `- `, `? ` and `: ` within a line, of which each opens a list or a map in the one before it.
 */
function lineTooDeep(yaml: string): number | undefined {
  let brackets = 0;
  const above: { readonly indent: number; readonly depth: number }[] = [];
  for (const [place, line] of yaml.split("\n").entries()) {
    const indent = line.search(/[^ \t]/);
    if (indent === -1) continue;
    while ((above.at(-1)?.indent ?? -1) >= indent) above.pop();
    const depth = (above.at(-1)?.depth ?? 0) + Math.max(1, marksOf(line));
    above.push({ indent, depth });
    let most = brackets;
    for (const character of line) {
      if (character === "[" || character === "{") brackets += 1;
      if (character === "]" || character === "}") brackets = Math.max(0, brackets - 1);
      most = Math.max(most, brackets);
    }
    if (most + depth > deepest) return place + 1;
  }
  return undefined;
}

/** How many lists and maps a line opens in each other. A dash in a text is none. */
function marksOf(line: string): number {
  let count = 0;
  let mayOpen = true;
  for (const word of line.trim().split(/[ \t]+/)) {
    const isMark = word === "-" || word === "?";
    if (word.endsWith(":") || (isMark && mayOpen)) count += 1;
    // Behind an anchor or a tag stands what it belongs to.
    if (!(isMark || /^[&!]/.test(word))) mayOpen = /[:,[{]$/.test(word);
  }
  return count;
}
