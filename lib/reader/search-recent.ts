const key = "recent-searches";
const most = 8;

/** What the reader searched before, the last first. Kept on this device only; where nothing can be kept, nothing is. */
export function recentSearches(storage: Pick<Storage, "getItem">): readonly string[] {
  try {
    const stored: unknown = JSON.parse(storage.getItem(key) ?? "[]");
    return Array.isArray(stored) ? stored.filter((each) => typeof each === "string").slice(0, most) : [];
  } catch {
    return [];
  }
}

/** Puts a search first; the same one is not kept twice, and the ninth falls out. */
export function rememberSearch(storage: Pick<Storage, "getItem" | "setItem">, search: string): void {
  const words = search.normalize("NFC").trim();
  if (words === "") return;
  const others = recentSearches(storage).filter((each) => each !== words);
  store(storage, [words, ...others].slice(0, most));
}

/** Forgets one; the last one forgotten leaves nothing behind. */
export function forgetSearch(
  storage: Pick<Storage, "getItem" | "removeItem" | "setItem">,
  search: string,
): void {
  const others = recentSearches(storage).filter((each) => each !== search);
  if (others.length === 0) forgetAllSearches(storage);
  else store(storage, others);
}

export function forgetAllSearches(storage: Pick<Storage, "removeItem">): void {
  try {
    storage.removeItem(key);
  } catch {
    // Nothing could be kept either.
  }
}

function store(storage: Pick<Storage, "setItem">, searches: readonly string[]): void {
  try {
    storage.setItem(key, JSON.stringify(searches));
  } catch {
    // Full or closed to this page: the search itself does not need it.
  }
}
