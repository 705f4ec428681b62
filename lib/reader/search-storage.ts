/** The device's storage; one that holds nothing where the browser refuses even to name it. */
export function deviceStorage(): Pick<Storage, "getItem" | "removeItem" | "setItem"> {
  try {
    return localStorage;
  } catch {
    return { getItem: () => null, removeItem: () => {}, setItem: () => {} };
  }
}
