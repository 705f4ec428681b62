/** One page of a list that grows at its beginning. */
export interface Page<Item> {
  /** Newest first. */
  readonly items: readonly Item[];
  /** Undefined for the newest page, which still grows and has the list's own address. */
  readonly number: number | undefined;
  /** How many pages have a number. */
  readonly numbered: number;
}

/**
 * One page of a list, newest first; undefined when there is no such page. Pages are numbered from the oldest item, each
 * full and closed: a new item changes only the newest page, which has from `perPage` to `2 * perPage - 1` items.
 */
export function paginate<Item>(
  items: readonly Item[],
  perPage: number,
  number: number | undefined,
): Page<Item> | undefined {
  const numbered = numberedPages(items.length, perPage);
  if (number === undefined) {
    return { items: items.slice(0, items.length - numbered * perPage), number, numbered };
  }
  if (!Number.isInteger(number) || number < 1 || number > numbered) return undefined;
  const end = items.length - (number - 1) * perPage;
  return { items: items.slice(end - perPage, end), number, numbered };
}

/** How many pages of a list of `length` items have a number. */
export function numberedPages(length: number, perPage: number): number {
  return Math.max(0, Math.floor(length / perPage) - 1);
}

/** How many numbers are offered on either side, by their roundness. */
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
