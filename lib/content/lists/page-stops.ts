/** How far to either side numbers stand, in steps, by how round they are. */
const reaches = [
  { step: 1, reach: 2 },
  { step: 10, reach: 3 },
  { step: 100, reach: 3 },
  { step: 1_000, reach: 3 },
];

/**
 * The numbers that a page's pagination offers, highest first: the ends, those around, and round ones further away, so
 * that a far page is a few links away and not as many as lie between. `number` is undefined on the newest page.
 */
export function pageStops(number: number | undefined, numbered: number): readonly number[] {
  const here = number ?? numbered + 1;
  const stops = new Set([1, numbered]);
  for (const { step, reach } of reaches) {
    const first = Math.ceil(here / step - reach) * step;
    for (let stop = first; stop <= here + reach * step; stop += step) stops.add(stop);
  }
  return [...stops].filter((stop) => stop >= 1 && stop <= numbered).sort((a, b) => b - a);
}
