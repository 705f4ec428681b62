import { expect, test } from "vitest";
import { readLookupFile, writeLookupFile } from "./lookup-file.ts";

test("each key finds its own value, whatever it is called", () => {
  const names = [
    "",
    "a",
    "ab",
    "a b",
    "a\tb",
    "a\nb",
    'a"b',
    "a\\",
    "한글",
    "한글".normalize("NFD"),
    "😀",
    "\uD800",
  ];
  const table = readLookupFile(writeLookupFile(names.map((name, place) => [name, { place }])));
  expect(names.map((name) => table.find(name))).toEqual(names.map((_, place) => ({ place })));
});

test("what is not in it is not found", () => {
  const table = readLookupFile(
    writeLookupFile([
      ["b", 1],
      ["d", 2],
    ]),
  );
  expect(["", "a", "b ", "c", "e", "constructor"].map(table.find)).toEqual(Array(6).fill(undefined));
  expect(readLookupFile(writeLookupFile([])).find("a")).toBeUndefined();
});

test("one of ten thousand is found, the first and the last too", () => {
  const keys = Array.from({ length: 10_000 }, (_, place) => `/news/${(place * 7_919) % 10_000}/제목`);
  const table = readLookupFile(writeLookupFile(keys.map((key) => [key, key])));
  expect(keys.filter((key) => table.find(key) !== key)).toEqual([]);
  expect(table.values()).toHaveLength(10_000);
});

test("all values come in the order of their keys", () => {
  const entries = [
    ["b", { text: "둘\n" }],
    ["a", [1, "\t"]],
  ] as const;
  expect(readLookupFile(writeLookupFile(entries)).values()).toEqual([[1, "\t"], { text: "둘\n" }]);
});

test("a key that stands twice is refused", () => {
  expect(() =>
    writeLookupFile([
      ["a", 1],
      ["a", 2],
    ]),
  ).toThrow("Two entries for one key");
});
