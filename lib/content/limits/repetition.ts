/** A part of a text that repeats a few characters. */
export interface Repetition {
  readonly unit: string;
  readonly times: number;
  /** The offset at which the repetition begins. */
  readonly offset: number;
}

/** The longest unit that is searched for: longer ones rarely make a text costly. */
const longestUnit = 64;

/** Fewer repetitions explain nothing. */
const fewestTimes = 20;

/** The longest repetition in a text; undefined without one. */
export function findRepetition(text: string): Repetition | undefined {
  let best: Repetition | undefined;
  for (let period = 1; period <= longestUnit; period += 1) {
    const stretch = longestStretch(text, period);
    const times = Math.floor(stretch.length / period);
    // A repetition of a unit is also one of its multiples: prefer the shortest unit.
    if (times < fewestTimes || (best !== undefined && stretch.length <= best.unit.length * (best.times + 2)))
      continue;
    best = { unit: text.slice(stretch.offset, stretch.offset + period), times, offset: stretch.offset };
  }
  return best && withoutLeadingBreaks(best);
}

/** A unit of whole lines begins with a line, not with the line break before it. */
function withoutLeadingBreaks({ unit, times, offset }: Repetition): Repetition {
  const breaks = unit.search(/[^\r\n]|$/) % unit.length;
  return { unit: unit.slice(breaks) + unit.slice(0, breaks), times, offset: offset + breaks };
}

/** Where each character is the one that stands `period` before it. */
function longestStretch(text: string, period: number): { readonly offset: number; readonly length: number } {
  let longest = { offset: 0, length: 0 };
  let start = 0;
  for (let place = period; place <= text.length; place += 1) {
    if (place < text.length && text.charCodeAt(place) === text.charCodeAt(place - period)) continue;
    if (place - start > longest.length) longest = { offset: start, length: place - start };
    start = place - period + 1;
  }
  return longest;
}
