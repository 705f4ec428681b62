import { expect, test } from "vitest";
import { mergeJson, mergeJsonTexts } from "./merge-json.ts";

test("a changed name and a changed version, line by line, are both kept", () => {
  const { text, conflicts } = mergeJsonTexts(
    '{"name":"attention","version":"1.0.0","scripts":{"a":"1"}}',
    '{"name":"my-paper","version":"1.0.0","scripts":{"a":"1","mine":"x"}}',
    '{"name":"attention","version":"1.1.0","scripts":{"a":"2"}}',
  );
  expect(JSON.parse(text)).toEqual({ name: "my-paper", version: "1.1.0", scripts: { a: "2", mine: "x" } });
  expect(conflicts).toEqual([]);
});

test("where both changed one value, the paper's stays and is named", () => {
  const base = { dependencies: { next: "16.0.0" } };
  const merged = mergeJson(
    base,
    { dependencies: { next: "15.0.0" } },
    { dependencies: { next: "16.1.0", zod: "4.0.0" } },
  );
  expect(merged).toEqual({
    value: { dependencies: { next: "15.0.0", zod: "4.0.0" } },
    conflicts: ["dependencies.next"],
  });
});

test("what one side removed and the other left alone is removed", () => {
  expect(mergeJson({ a: 1, b: 1 }, { a: 1 }, { a: 1, b: 1 })).toEqual({ value: { a: 1 }, conflicts: [] });
  expect(mergeJson({ a: 1, b: 1 }, { a: 1, b: 1 }, { b: 1 })).toEqual({ value: { b: 1 }, conflicts: [] });
});
