import { expect, test } from "vitest";
import { isWithin } from "./is-within";

test("a list's further pages belong to it, another list that begins alike does not", () => {
  expect([
    isWithin("/tags/gpu", "/tags/gpu"),
    isWithin("/tags/gpu/page/2", "/tags/gpu"),
    isWithin("/tags/gpu-2", "/tags/gpu"),
  ]).toEqual([true, true, false]);
});
