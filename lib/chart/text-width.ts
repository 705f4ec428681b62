/**
 * An upper bound of a text's width, in the unit of `size`, since charts are drawn at build without a browser. The
 * shares of an em are those of Pretendard and Noto Sans, rounded up, so that a label never meets the next.
 */
export function textWidth(text: string, size: number): number {
  let ems = 0;
  for (const character of text) ems += emsOf(character);
  return ems * size;
}

function emsOf(character: string): number {
  if (/[\s.,:;'|!()·]/.test(character)) return 0.34;
  if (/[0-9]/.test(character)) return 0.6;
  if (/[MWmw%@—]/.test(character)) return 0.92;
  if (/[A-Z]/.test(character)) return 0.7;
  if (/[\u0020-\u024f\u2010-\u2027\u2212]/.test(character)) return 0.58;
  return 0.96;
}
