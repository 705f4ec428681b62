import { expect, test, vi } from "vitest";
import { createMemory } from "./memory.ts";

test("an answer is made once, until too many others have been asked for since", async () => {
  const make = vi.fn(async (key: string) => key.toUpperCase());
  const memory = createMemory<string, string>(2);
  const ask = (key: string) => memory(key, () => make(key));
  expect(await Promise.all(["a", "b", "a", "c", "a", "b"].map(ask))).toEqual(["A", "B", "A", "C", "A", "B"]);
  expect(make.mock.calls.flat()).toEqual(["a", "b", "c", "b"]);
});

test("what failed is tried again", async () => {
  const make = vi.fn(async () => "late").mockRejectedValueOnce(new Error("once"));
  const memory = createMemory<string, string>(2);
  const ask = (key: string) => memory(key, make);
  await expect(ask("a")).rejects.toThrow("once");
  expect(await ask("a")).toBe("late");
});
