import type { DeviceStorage } from "./device-storage.ts";

/** A list of words kept on the device; empty where nothing, or something else, is kept. */
export function readList(storage: Pick<DeviceStorage, "getItem">, key: string): readonly string[] {
  try {
    const stored: unknown = JSON.parse(storage.getItem(key) ?? "[]");
    return Array.isArray(stored) ? stored.filter((each) => typeof each === "string") : [];
  } catch {
    return [];
  }
}

/** Keeps a list; an empty one leaves nothing behind. A storage that is full or closed keeps what it had. */
export function storeList(
  storage: Pick<DeviceStorage, "removeItem" | "setItem">,
  key: string,
  list: readonly string[],
): void {
  try {
    if (list.length === 0) storage.removeItem(key);
    else storage.setItem(key, JSON.stringify(list));
  } catch {
    // Storage is a convenience; ignore its errors.
  }
}
