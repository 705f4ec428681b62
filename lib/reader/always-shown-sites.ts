const key = "embeds-always-shown";

/** Sites whose players the reader wants to see without being asked, by name; kept on this device only. */
export function alwaysShownSites(storage: Pick<Storage, "getItem">): ReadonlySet<string> {
  try {
    const stored: unknown = JSON.parse(storage.getItem(key) ?? "[]");
    return new Set(Array.isArray(stored) ? stored.filter((each) => typeof each === "string") : []);
  } catch {
    return new Set();
  }
}

/** Remembers a site, or forgets it; the last one forgotten leaves nothing behind. */
export function setAlwaysShown(
  storage: Pick<Storage, "getItem" | "removeItem" | "setItem">,
  site: string,
  choice: "always" | "ask",
): void {
  const sites = new Set(alwaysShownSites(storage));
  if (choice === "always") sites.add(site);
  else sites.delete(site);
  if (sites.size === 0) storage.removeItem(key);
  else storage.setItem(key, JSON.stringify([...sites]));
}
