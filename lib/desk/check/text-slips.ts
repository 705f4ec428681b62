import { replaceParts } from "../../content/body-parts.ts";
import type { Diagnostic, Fix } from "../../content/diagnostic.ts";
import type { BodySource } from "../../markdown/rendered-body.ts";

/** Stands for characters that are no prose; no expression below matches it. */
const filler = "\u0003";

interface Slip extends Pick<Diagnostic, "severity" | "rule" | "message" | "mend"> {
  readonly pattern: RegExp;
  /** What is written instead; undefined where only the author knows. */
  readonly to?: (found: string) => string;
}

/** What is certainly a slip in Korean prose; what could be meant is left alone. */
const slips: readonly Slip[] = [
  {
    severity: "hint",
    rule: "text/double-space",
    pattern: /(?<=[가-힣][.,!?”’)]?) {2,}(?=[“‘(]?[가-힣])/g,
    to: () => " ",
    message: "낱말 사이에 빈칸이 둘 이상 있습니다.",
    mend: "빈칸을 하나만 남겨 주세요.",
  },
  {
    severity: "hint",
    rule: "text/full-width-digits",
    pattern: /[０-９]+/g,
    to: (found) => found.normalize("NFKC"),
    message: "전각 숫자가 있습니다.",
    mend: "보통 숫자로 바꿔 주세요. 검색과 글꼴이 어긋납니다.",
  },
  {
    severity: "hint",
    rule: "text/mixed-quotes",
    pattern: /“[^“”"]{1,200}"|"[^“”"]{1,200}”|‘[^‘’'"]{1,200}'(?![A-Za-z])/g,
    message: "둥근 따옴표와 곧은 따옴표가 짝을 이루고 있습니다.",
    mend: "여는 쪽과 닫는 쪽을 같은 모양으로 맞춰 주세요. 기사에는 “ ”와 ‘ ’를 씁니다.",
  },
];

/** Finds slips in the prose of a body: code, formulas, tags, links' addresses and tables are not looked at. */
export function textSlips(article: BodySource): readonly Diagnostic[] {
  return proseOf(article.body)
    .split("\n")
    .flatMap((line, index) => (isTableRow(line) ? [] : slipsOf(line, index, article)));
}

function slipsOf(line: string, index: number, { file, bodyLine }: BodySource): readonly Diagnostic[] {
  return slips.flatMap(({ pattern, to, ...slip }) =>
    Array.from(line.matchAll(pattern), (found): Diagnostic => {
      const place = { line: bodyLine + index, column: found.index + 1 };
      const fix: Fix | undefined = to && { ...place, from: found[0], to: to(found[0]) };
      return { ...slip, ...place, file, message: `${slip.message} ‘${around(line, found)}’`, fix };
    }),
  );
}

/** The slip with a few characters on either side. */
function around(line: string, { index, 0: found }: RegExpExecArray): string {
  return line.slice(Math.max(0, index - 8), index + Math.min(found.length, 24) + 8).trim();
}

/** The body with every other character in its place and all that is no prose filled. */
function proseOf(body: string): string {
  return replaceParts(body, fill)
    .replace(/<\/?[a-z][^<>]{0,5000}>/gi, fill)
    .replace(/\]\([^()\s]{0,2000}/g, fill)
    .replace(/https?:\/\/\S+/g, fill);
}

function fill(part: string): string {
  return part.replace(/[^\n]/g, filler);
}

function isTableRow(line: string): boolean {
  return /^\s*\|/.test(line);
}

/**
 * Hangul in the letters that macOS writes file names in: it looks right and is found by no search. Once a file: all of
 * it is mended at once.
 */
export function decomposedHangul(file: string, text: string): readonly Diagnostic[] {
  return text.split("\n").flatMap((line, index) =>
    Array.from(line.matchAll(/[\u1100-\u1112][\u1161-\u1175][\u11a8-\u11c2]?/g))
      .slice(0, 1)
      .map((found): Diagnostic => {
        const place = { line: index + 1, column: found.index + 1 };
        return {
          severity: "warning",
          rule: "text/decomposed-hangul",
          file,
          ...place,
          message: `이 줄의 한글이 자모로 풀려 저장되어 있습니다: ‘${found[0].normalize("NFC")}…’`,
          mend: "글을 지우고 다시 치거나 npm run check -- --fix 를 실행해 주세요.",
          fix: { line: index + 1, column: 1, from: line, to: line.normalize("NFC") },
        };
      }),
  );
}
