export interface Page<Item> {
  readonly items: readonly Item[];
  readonly page: number;
  readonly pages: number;
}

/** One page of a list, counted from 1; undefined when there is no such page. An empty list has one empty page. */
export function paginate<Item>(
  items: readonly Item[],
  perPage: number,
  page: number,
): Page<Item> | undefined {
  const pages = pageCount(items.length, perPage);
  if (!Number.isInteger(page) || page < 1 || page > pages) return undefined;
  return { items: items.slice((page - 1) * perPage, page * perPage), page, pages };
}

/** How many pages a list of `length` items takes; at least one. */
export function pageCount(length: number, perPage: number): number {
  return Math.max(1, Math.ceil(length / perPage));
}
