import type { Article } from "../../../content/article.ts";
import { type Diagnostic, finding } from "../../../content/findings/diagnostic.ts";
import { blankCode } from "./slip-body.ts";

/** Spaces of other widths, and characters of no width; emoji need U+200D and their selectors. */
const odd = /[\u00a0\u2000-\u200b\u200e\u200f\u202a-\u202f\u205f\u2060\u3000\ufeff\u00ad]/g;
const zeroWidth = /[\u200b\u200e\u200f\u202a-\u202e\u2060\ufeff\u00ad]/g;

/** Only within a line: a tab at its beginning is indentation, and a table may have tabs between cells. */
const tab = /(?<=[^\s|])\t+(?=[^\s|])/g;

/**
 * Invisible characters, as word processors and web pages leave them. Search finds no word with them, and Markdown treats a
 * no-break space as a letter. Skips code. Reported once per line; the fix mends the whole line.
 */
export function invisibleSpaces(article: Article, text: string): readonly Diagnostic[] {
  if (!/[\t\u00a0\u00ad\u2000-\u200b\u200e\u200f\u202a-\u202f\u205f\u2060\u3000\ufeff]/.test(text)) return [];
  const lines = text.replace(/^\ufeff/, "").split("\n");
  const body = blankCode(article.body).split("\n");
  return lines.flatMap((raw, index): readonly Diagnostic[] => {
    const line = raw.replace(/\r$/, "");
    const read = index + 1 < article.bodyLine ? line : (body[index + 1 - article.bodyLine] ?? "");
    const found = [...read.matchAll(odd), ...(/^\s*\|/.test(read) ? [] : read.matchAll(tab))];
    const [first] = found.toSorted((a, b) => a.index - b.index);
    if (first === undefined || line.length !== read.length) return [];
    const mended = replaceAt(line, found);
    return [
      finding(
        "text/invisible-space",
        { file: article.file, line: index + 1, column: first.index + 1 },
        {
          message: `이 줄에 일반 공백이 아닌 글자(${nameOf(first[0])})가 있습니다. 보기에는 같지만 검색되지 않고 줄이 이상하게 나뉩니다.`,
          mend: "그 자리를 지우고 스페이스 키로 다시 입력해 주세요. 내 컴퓨터에서는 ‘npm run check -- --fix’가 고칩니다.",
          fix: { line: index + 1, column: 1, from: line, to: mended },
        },
      ),
    ];
  });
}

function replaceAt(line: string, found: readonly RegExpExecArray[]): string {
  let mended = line;
  for (const { index, 0: written } of found.toSorted((a, b) => b.index - a.index)) {
    const instead = written.replace(zeroWidth, "").replace(/\s+/g, " ");
    mended = mended.slice(0, index) + instead + mended.slice(index + written.length);
  }
  return mended;
}

function nameOf(character: string): string {
  if (character.startsWith("\t")) return "탭";
  if (character === "\u00a0" || character === "\u202f") return "줄을 나누지 않는 공백";
  if (character === "\u3000") return "전각 공백";
  return character.search(zeroWidth) === 0 ? "폭이 없는 글자" : "폭이 다른 공백";
}
