import { textWidth } from "./text-width.ts";

export interface PointLabel {
  readonly text: string;
  /** Of its middle. */
  readonly x: number;
}

export interface LabelRoom {
  readonly from: number;
  readonly to: number;
  readonly size: number;
}

/** The largest share of an axis for one name; the table has the whole name. */
const longest = 0.4;

/** As many labels of an axis as have room: all, or every second, third, … from the first on, and the last. */
export function placeLabels(
  labels: readonly PointLabel[],
  { from, to, size }: LabelRoom,
): readonly PointLabel[] {
  const inside = labels.map(({ text: whole, x }) => {
    const text = cut(whole, (to - from) * longest, size);
    const half = textWidth(text, size) / 2;
    return { text, x: Math.max(from + half, Math.min(x, to - half)), half };
  });
  for (let step = 1; step < inside.length; step += 1) {
    const kept = inside.filter((_, place) => place % step === 0);
    const last = inside.at(-1);
    const withLast = last === undefined || kept.includes(last) ? kept : [...kept, last];
    const fitting = [withLast, kept].find((labels) => standApart(labels, size * 0.6));
    if (fitting !== undefined) return fitting.map(({ text, x }) => ({ text, x }));
  }
  return inside.slice(0, 1).map(({ text, x }) => ({ text, x }));
}

interface WideLabel extends PointLabel {
  readonly half: number;
}

function standApart(labels: readonly WideLabel[], gap: number): boolean {
  return labels.every(({ x, half }, place) => {
    const next = labels[place + 1];
    return next === undefined || next.x - next.half - (x + half) >= gap;
  });
}

function cut(text: string, width: number, size: number): string {
  if (textWidth(text, size) <= width) return text;
  let kept = "";
  for (const character of text) {
    if (textWidth(`${kept}${character}…`, size) > width) break;
    kept += character;
  }
  return `${kept.trimEnd()}…`;
}
