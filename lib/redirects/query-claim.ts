import type { QueryPair } from "./legacy-path.ts";

/** Next and Vercel refuse a condition over 4,096 characters. */
export const longestValue = 1_000;

/**
 * Parameters that say where a reader came from. Anybody's link may carry one, to any page: as part of an address they
 * would take those readers away.
 */
export function isTracking(name: string): boolean {
  return /^(?:utm_|n_|napm$|_g[al]$|mc_[ce]id$)|clid$/i.test(name);
}

/**
 * Whether Next can tell a query from all others. It takes no empty name or value for a condition, and reads the names
 * from an object: `constructor` would be there in every request.
 */
export function isMatchable(query: readonly QueryPair[]): boolean {
  return (
    query.length > 0 &&
    query.every(([name, value]) => name !== "" && value !== "" && !(name in {}) && fits(name) && fits(value))
  );
}

function fits(text: string): boolean {
  return text.length <= longestValue;
}
