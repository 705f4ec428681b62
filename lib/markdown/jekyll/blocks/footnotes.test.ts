import { expect, test } from "vitest";
import { render } from "../../testing/render.ts";
import { remarkFootnoteCase } from "./footnotes.ts";

const notes = (markdown: string) =>
  [...render(markdown, [remarkFootnoteCase]).html.matchAll(/<li id="[^"]*fn-([^"]*)">\s*<p>(.*?) <a/g)].map(
    ([, id, text]) => `${id} ${text}`,
  );

test("two footnotes whose names differ in case are two", () => {
  expect(notes("가[^Swift] 나[^swift]\n\n[^Swift]: 하나\n\n[^swift]: 둘")).toEqual([
    "swift 하나",
    "swift-2 둘",
  ]);
});

test("the second's new name is nobody else's", () => {
  expect(notes("가[^a] 나[^A] 다[^a-2]\n\n[^a]: 하나\n\n[^A]: 둘\n\n[^a-2]: 셋")).toEqual([
    "a 하나",
    "a-3 둘",
    "a-2 셋",
  ]);
});

test("one footnote may be named in either case", () => {
  expect(notes("가[^Swift] 나[^swift]\n\n[^swift]: 하나")).toEqual(["swift 하나"]);
});
