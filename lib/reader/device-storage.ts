export type DeviceStorage = Pick<Storage, "getItem" | "removeItem" | "setItem">;

/** The device's storage; an empty substitute when the browser refuses access. */
export function deviceStorage(): DeviceStorage {
  try {
    return localStorage;
  } catch {
    return { getItem: () => null, removeItem: () => {}, setItem: () => {} };
  }
}
