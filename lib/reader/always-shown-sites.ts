import type { DeviceStorage } from "./device-storage.ts";
import { readList, storeList } from "./stored-list.ts";

const key = "embeds-always-shown";

/** Sites whose players the reader wants to see without being asked, by name; kept on this device only. */
export function alwaysShownSites(storage: Pick<DeviceStorage, "getItem">): ReadonlySet<string> {
  return new Set(readList(storage, key));
}

/** Remembers a site, or forgets it; where nothing can be kept, the choice holds as long as the page does. */
export function setAlwaysShown(storage: DeviceStorage, site: string, choice: "always" | "ask"): void {
  const others = readList(storage, key).filter((each) => each !== site);
  storeList(storage, key, choice === "always" ? [...others, site] : others);
}
