import type { PrintedText } from "../builds/run-command.ts";

/** What `npm run build` prints at the end of each of its steps, in their order; the search index is made meanwhile. */
const ends: readonly (readonly [step: string, mark: RegExp])[] = [
  ["build: check", /기사 [\d,]+편을 살펴보았습니다/],
  ["build: bundle", /Compiled successfully/],
  ["build: types", /Finished TypeScript/],
  ["build: page data", /Generating static pages using \d+ workers? \(0\//],
  ["build: render pages", /Generating static pages using \d+ workers? \(\d+\/\d+\) in/],
  ["build: finish", /^가벼워진 페이지/m],
];

/**
 * Milliseconds of each step of a build, by when it printed what. A step without its mark is left out, and its time
 * counts for the next.
 */
export function buildSteps(printed: readonly PrintedText[]): Readonly<Record<string, number>> {
  const times: Record<string, number> = {};
  let before = 0;
  for (const [step, mark] of ends) {
    const at = printed.find(({ text }) => mark.test(text))?.at;
    if (at === undefined) continue;
    times[step] = at - before;
    before = at;
  }
  return times;
}
