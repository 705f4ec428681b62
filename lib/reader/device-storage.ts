export type DeviceStorage = Pick<Storage, "getItem" | "removeItem" | "setItem">;

/** The device's storage; one that holds nothing where the browser refuses even to name it. */
export function deviceStorage(): DeviceStorage {
  try {
    return localStorage;
  } catch {
    return { getItem: () => null, removeItem: () => {}, setItem: () => {} };
  }
}
