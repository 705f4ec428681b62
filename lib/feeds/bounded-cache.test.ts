import { expect, test, vi } from "vitest";
import { createBoundedCache } from "./bounded-cache.ts";

test("an answer is made once, until too many others have been asked for since", async () => {
  const make = vi.fn(async (key: string) => key.toUpperCase());
  const cache = createBoundedCache<string, string>(2);
  const ask = (key: string) => cache(key, () => make(key));
  expect(await Promise.all(["a", "b", "a", "c", "a", "b"].map(ask))).toEqual(["A", "B", "A", "C", "A", "B"]);
  expect(make.mock.calls.flat()).toEqual(["a", "b", "c", "b"]);
});

test("what failed is tried again", async () => {
  const make = vi.fn(async () => "late").mockRejectedValueOnce(new Error("once"));
  const cache = createBoundedCache<string, string>(2);
  const ask = (key: string) => cache(key, make);
  await expect(ask("a")).rejects.toThrow("once");
  expect(await ask("a")).toBe("late");
});
