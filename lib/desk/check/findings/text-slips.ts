import { type Diagnostic, type Fix, finding } from "../../../content/findings/diagnostic.ts";
import { instead } from "../../../content/findings/suggest.ts";
import type { BodySource } from "../../../markdown/body.ts";
import type { WrittenText } from "../../../markdown/body-record.ts";

interface Slip extends Pick<Diagnostic, "rule" | "message" | "mend"> {
  readonly pattern: RegExp;
  /** What is written instead; undefined where only the author knows. */
  readonly to?: (found: string) => string;
  /** What may be meant, for the author to decide. */
  readonly shown?: (found: string) => string;
}

/** Certain slips in Korean prose; anything that could be intended is left alone. */
const slips: readonly Slip[] = [
  {
    rule: "text/double-space",
    pattern: /(?<=[가-힣][.,!?”’)]?) {2,}(?=[“‘(]?[가-힣])/g,
    to: () => " ",
    message: "단어 사이에 공백이 두 개 이상 있습니다",
    mend: "공백을 하나만 남겨 주세요.",
  },
  {
    rule: "text/full-width-digits",
    pattern: /[０-９]+/g,
    to: (found) => found.normalize("NFKC"),
    message: "전각 숫자가 있습니다",
    mend: "일반 숫자로 입력해 주세요. 전각 숫자는 검색되지 않고 간격이 넓어 보입니다.",
  },
  {
    rule: "text/mixed-quotes",
    // Inches (`16"`) and a quotation inside another (`“애플의 "비전 프로"”`) are no slips.
    pattern:
      /“[^“”"]{1,200}(?<![\d\s])"|(?<=^|[\s(])"(?=\S)[^“”"]{1,200}”|‘[^‘’'"]{1,200}(?<!\s)'(?![A-Za-z])/g,
    shown: withRoundQuotes,
    message: "여는 따옴표와 닫는 따옴표의 모양이 다릅니다(둥근 따옴표와 곧은 따옴표)",
    mend: "같은 모양으로 맞춰 주세요. 기사에는 “ ”와 ‘ ’를 씁니다.",
  },
];

/**
 * Finds slips in the prose of a body. Skips text that differs from the source (an escape, an entity, or a mended part),
 * because its position would be wrong.
 */
export function textSlips(article: BodySource, prose: readonly WrittenText[]): readonly Diagnostic[] {
  const lines = article.body.split("\n");
  return prose.flatMap(({ line, column, text }) => {
    const source = lines[line - 1] ?? "";
    const start = column === undefined ? source.indexOf(text) : column - 1;
    return text !== "" && start >= 0 && source.startsWith(text, start)
      ? slipsOf(text, { line, start }, article)
      : [];
  });
}

interface TextPlace {
  /** Of the body, from 1. */
  readonly line: number;
  /** Characters of the line before it. */
  readonly start: number;
}

function slipsOf(
  text: string,
  { line, start }: TextPlace,
  { file, bodyLine }: BodySource,
): readonly Diagnostic[] {
  return slips.flatMap(({ rule, pattern, to, shown = to, message, mend }) =>
    Array.from(text.matchAll(pattern), (found): Diagnostic => {
      const place = { line: bodyLine + line - 1, column: start + found.index + 1 };
      const fix: Fix | undefined = to && { ...place, from: found[0], to: to(found[0]) };
      const mended = shown?.(found[0]) ?? found[0];
      return finding(
        rule,
        { file, ...place },
        {
          message: `${message}: ‘${around(text, found, found[0])}’`,
          mend: `${instead(around(text, found, mended))}. ${mend}`,
          fix,
        },
      );
    }),
  );
}

/** The slip with a few characters on either side. */
function around(line: string, { index, 0: found }: RegExpExecArray, words: string): string {
  const end = index + found.length;
  return `${line.slice(Math.max(0, index - 8), index)}${words}${line.slice(end, end + 8)}`.trim();
}

function withRoundQuotes(found: string): string {
  const inner = found.slice(1, -1);
  return /^[“"]/.test(found) ? `“${inner}”` : `‘${inner}’`;
}

/**
 * Hangul in NFD, as macOS writes file names: it looks right, but no search finds it. Reported once per file; the fix
 * mends all of it.
 */
export function decomposedHangul(file: string, text: string): readonly Diagnostic[] {
  return text.split("\n").flatMap((line, index) =>
    Array.from(line.matchAll(/[\u1100-\u1112][\u1161-\u1175][\u11a8-\u11c2]?/g))
      .slice(0, 1)
      .map((found): Diagnostic => {
        const place = { line: index + 1, column: found.index + 1 };
        return finding(
          "text/decomposed-hangul",
          { file, ...place },
          {
            message: `이 줄의 한글은 보기에는 같지만 ‘ㅎㅏㄴ’처럼 자모로 나뉘어 저장되어 검색되지 않습니다: ‘${found[0].normalize("NFC")}…’`,
            mend: "그 단어를 삭제하고 키보드로 다시 입력해 주세요. 복사해 붙여 넣으면 그대로 남습니다. 내 컴퓨터에서는 ‘npm run check -- --fix’ 명령으로 고칠 수 있습니다.",
            fix: { line: index + 1, column: 1, from: line, to: line.normalize("NFC") },
          },
        );
      }),
  );
}
