import { expect, test } from "vitest";
import { processWide } from "./process-wide.mjs";

test("a value is made once, and stays what it is when it is undefined", () => {
  let made = 0;
  const make = () => {
    made += 1;
    return undefined;
  };
  expect([processWide("test", make), processWide("test", make)]).toEqual([undefined, undefined]);
  expect(made).toBe(1);
  expect(processWide("another test", () => "가")).toBe("가");
});
