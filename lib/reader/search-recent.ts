import type { DeviceStorage } from "./device-storage.ts";
import { readList, storeList } from "./stored-list.ts";

const key = "recent-searches";
const most = 8;

/** The reader's recent searches, newest first. Stored on this device only, if it allows storage. */
export function recentSearches(storage: Pick<DeviceStorage, "getItem">): readonly string[] {
  return readList(storage, key).slice(0, most);
}

/** Puts a search first. Removes an equal one, and all beyond the eighth. */
export function rememberSearch(storage: DeviceStorage, search: string): void {
  const words = search.normalize("NFC").trim();
  if (words === "") return;
  const others = recentSearches(storage).filter((each) => each !== words);
  storeList(storage, key, [words, ...others].slice(0, most));
}

export function forgetSearch(storage: DeviceStorage, search: string): void {
  const others = recentSearches(storage).filter((each) => each !== search);
  storeList(storage, key, others);
}

export function forgetAllSearches(storage: DeviceStorage): void {
  storeList(storage, key, []);
}
