import { findCodeRanges, isInside, type MathReading, type Range } from "./code-ranges.ts";

/** From `](` to the closing parenthesis of its line: balanced pairs within, a title in quotes at the end. */
const DESTINATION = /\]\(([^\n<>()]*(?:\([^\n<>()]*\)[^\n<>()]*)*)\)/g;
const TITLE = /[ \t]+("[^"\n]*"|'[^'\n]*')[ \t]*$/;

/**
 * Mends addresses that kramdown accepts and CommonMark reads as text: with spaces (`![a](/images/my pic.png)`) and,
 * for images, with back slashes. Links are mended only where the text between parentheses is plainly an address.
 *
 * @see https://kramdown.gettalong.org/syntax.html#links-and-images
 */
export function repairImageUrls(body: string, math: MathReading = "text"): string {
  if (!body.includes("](")) return body;
  let code: readonly Range[] | undefined;
  return body.replace(DESTINATION, (whole: string, inside: string, offset: number) => {
    const title = TITLE.exec(inside)?.[0] ?? "";
    const address = inside.slice(0, inside.length - title.length).trim();
    const image = isImage(body, offset);
    if (!image && !looksLikeAddress(address)) return whole;
    const mended = mend(address, image);
    if (mended === address) return whole;
    // Few articles come here: reading the whole of every body for them would cost as much as rendering it.
    code ??= findCodeRanges(body, math);
    return isInside(code, offset) ? whole : `](${mended}${title.trimEnd()})`;
  });
}

function mend(address: string, image: boolean): string {
  // A back slash before punctuation escapes it, in kramdown as in CommonMark.
  const slashed = image ? address.replace(/\\(?=[\p{L}\p{N}])/gu, "/") : address;
  return slashed.replace(/[ \t]/g, "%20");
}

function looksLikeAddress(text: string): boolean {
  return (
    /^(?:https?:\/\/|\.{0,2}\/)\S/.test(text) || /\.(?:pdf|png|jpe?g|gif|svg|webp|zip|html?)$/i.test(text)
  );
}

/** No alternative text is longer; without a bound, each stray `]` would cost a search back to the start. */
const MAX_ALTERNATIVE = 1000;

/** Whether the `]` at `offset` closes an image's alternative text: its `[` follows a `!`. */
function isImage(body: string, offset: number): boolean {
  let depth = 0;
  for (let index = offset; index >= Math.max(0, offset - MAX_ALTERNATIVE); index--) {
    const character = body[index];
    if (body[index - 1] === "\\") continue;
    if (character === "]") depth++;
    else if (character === "[" && --depth === 0) return body[index - 1] === "!";
    else if (character === "\n" && body[index - 1] === "\n") return false;
  }
  return false;
}
