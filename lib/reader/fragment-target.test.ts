import { expect, test } from "vitest";
import { fragmentTarget } from "./fragment-target.ts";

test.each([
  ["#fn-1", "fn-1"],
  ["#%EA%B0%81%EC%A3%BC", "각주"],
  ["#각주", "각주"],
  ["#%E0%A4%A", "%E0%A4%A"],
  ["#%", "%"],
  ["#%ED%A0%80", "%ED%A0%80"],
  ["#", ""],
  ["", ""],
])("the fragment %j means the id %j, and none makes a script stop", (hash, id) => {
  expect(fragmentTarget(hash)).toBe(id);
});
