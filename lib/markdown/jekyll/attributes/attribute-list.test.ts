import { expect, test } from "vitest";
import { EXTENSION, INLINE_LIST, parseAttributeList } from "./attribute-list.ts";

test("reads ids, classes, values and names of other lists", () => {
  expect(parseAttributeList(`.a.b #id width="300" alt='큰 "그림"' ref`)).toEqual({
    id: "id",
    classes: ["a", "b"],
    attributes: new Map([
      ["width", "300"],
      ["alt", '큰 "그림"'],
    ]),
    references: ["ref"],
  });
});

test("forgives missing and typographic quotes", () => {
  expect(parseAttributeList("width=50% height=“20px”")?.attributes).toEqual(
    new Map([
      ["width", "50%"],
      ["height", "20px"],
    ]),
  );
});

test.each(["x > 0", "가, 나!", "a = ", '="x"'])("braces in prose are no list: %s", (text) => {
  expect(parseAttributeList(text)).toBeUndefined();
});

test.each([
  ["{::a ", EXTENSION],
  ["{: a", INLINE_LIST],
])("thousands of braces that nothing closes cost no search to the end: %s", (braces, pattern) => {
  const begin = performance.now();
  expect(braces.repeat(40_000).match(pattern)).toBeNull();
  expect(performance.now() - begin).toBeLessThan(1_000);
});

test("an extension may hold braces", () => {
  expect('가 {::options a="{b: c\\}" /} 나'.replace(EXTENSION, "")).toBe("가  나");
});
