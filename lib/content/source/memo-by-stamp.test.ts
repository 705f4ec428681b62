import { expect, test } from "vitest";
import { memoByStamp } from "./memo-by-stamp.ts";

test("a file is read again when its stamp is another, and each file by itself", () => {
  const asked: string[] = [];
  const read = memoByStamp((file) => asked.push(file));
  const found = [read("a", 1), read("a", 1), read("b", 1), read("a", 2), read("a", 2), read("b", 1)];
  expect({ found, asked }).toEqual({ found: [1, 1, 2, 3, 3, 2], asked: ["a", "b", "a"] });
});
