import { expect, test } from "vitest";
import { remembered } from "./remembered.ts";

test("an answer is worked out once, also when it is none, and again after many others", () => {
  let asked = 0;
  const answer = remembered((key) => {
    asked += 1;
    return key === "없음" ? undefined : key.length;
  });
  expect([answer("가나"), answer("가나"), answer("없음"), answer("없음")]).toEqual([
    2,
    2,
    undefined,
    undefined,
  ]);
  expect(asked).toBe(2);
  for (let place = 0; place < 600; place += 1) answer(String(place));
  expect(answer("가나")).toBe(2);
  expect(asked).toBe(603);
});
