import { expect, test } from "vitest";
import { isComposing, opensSearch } from "./search-keys.ts";

const plain = {
  altKey: false,
  code: "",
  ctrlKey: false,
  isComposing: false,
  key: "",
  keyCode: 0,
  metaKey: false,
  repeat: false,
  shiftKey: false,
};
const slash = { ...plain, key: "/", code: "Slash" };
const controlK = { ...plain, key: "k", code: "KeyK", ctrlKey: true };

test("a slash opens the search, unless it is typed into something", () => {
  expect(opensSearch(slash, "page")).toBe(true);
  expect(opensSearch(slash, "field")).toBe(false);
});

test("a slash that needs Shift, as on German keyboards, opens it too", () => {
  expect(opensSearch({ ...slash, code: "Digit7", shiftKey: true }, "page")).toBe(true);
});

test.each([
  ["with Ctrl", { ctrlKey: true }],
  ["with Alt", { altKey: true }],
  ["with ⌘", { metaKey: true }],
  ["held down", { repeat: true }],
  ["within a composition", { isComposing: true }],
  ["within a composition, as Safari tells of it", { keyCode: 229 }],
])("a slash %s is not ours", (_, change) => {
  expect(opensSearch({ ...slash, ...change }, "page")).toBe(false);
});

test.each(["field", "page"] as const)("Ctrl or ⌘ with K opens it from a %s", (place) => {
  expect(opensSearch(controlK, place)).toBe(true);
  expect(opensSearch({ ...controlK, ctrlKey: false, metaKey: true }, place)).toBe(true);
});

test("with the Korean keyboard K is ㅏ; on another Latin layout it is where that has it", () => {
  expect(opensSearch({ ...controlK, key: "ㅏ" }, "page")).toBe(true);
  expect(opensSearch({ ...controlK, code: "KeyV" }, "page")).toBe(true);
  expect(opensSearch({ ...controlK, key: "t" }, "page")).toBe(false);
});

test.each([
  ["alone", { ctrlKey: false }],
  ["with Shift", { shiftKey: true }],
  ["with Alt", { altKey: true }],
  ["with both", { metaKey: true }],
])("K %s is not ours", (_, change) => {
  expect(opensSearch({ ...controlK, ...change }, "page")).toBe(false);
});

test("a key belongs to the input method while it composes, and in Safari once more after it", () => {
  expect(isComposing({ isComposing: true, keyCode: 13 })).toBe(true);
  expect(isComposing({ isComposing: false, keyCode: 229 })).toBe(true);
  expect(isComposing({ isComposing: false, keyCode: 13 })).toBe(false);
});
