/** One page of a list that grows at its head. */
export interface Page<Item> {
  /** Newest first. */
  readonly items: readonly Item[];
  /** Undefined for the newest page, the list's own address: it still grows, so no number names it. */
  readonly number: number | undefined;
  /** How many pages have a number. */
  readonly numbered: number;
}

/**
 * One page of a list, newest first; undefined when there is no such page. Pages are numbered from the oldest item, each
 * full and closed: a new item changes the newest page alone, which holds from `perPage` to `2 * perPage - 1` items.
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
