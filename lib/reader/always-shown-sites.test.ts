import { expect, test } from "vitest";
import { alwaysShownSites, setAlwaysShown } from "./always-shown-sites.ts";

function storage(initial: Record<string, string> = {}) {
  const items = new Map(Object.entries(initial));
  return {
    items,
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: string) => items.set(key, value),
    removeItem: (key: string) => items.delete(key),
  };
}

test("nothing is remembered until the reader asks for it", () => {
  expect([...alwaysShownSites(storage())]).toEqual([]);
});

test("a site is remembered, and forgotten without a trace", () => {
  const device = storage();
  setAlwaysShown(device, "YouTube", "always");
  setAlwaysShown(device, "Vimeo", "always");
  setAlwaysShown(device, "YouTube", "ask");
  expect([...alwaysShownSites(device)]).toEqual(["Vimeo"]);
  setAlwaysShown(device, "Vimeo", "ask");
  expect([...device.items]).toEqual([]);
});

test.each(["{", "1", '{"YouTube":1}', "[1]"])("what is no list of names counts as none: %s", (stored) => {
  expect([...alwaysShownSites(storage({ "embeds-always-shown": stored }))]).toEqual([]);
});
