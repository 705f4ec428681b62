import { expect, test } from "vitest";
import { authorTerms } from "./authors.ts";

const authorTerm = authorTerms(
  new Map([
    ["editorial", { name: "편집부" }],
    ["data", { name: "데이터팀" }],
    ["constructor", { name: "data" }],
  ]),
);

test.each(["editorial", "Editorial", "편집부", " 편집부"])(
  "‘%s’ is the author whom the site introduces",
  (written) => {
    expect(authorTerm(written)).toEqual({ label: "편집부", slug: "editorial" });
  },
);

test("an author whom the site does not introduce is found by name, whatever every object has", () => {
  expect(authorTerm("김 기자")).toEqual({ label: "김 기자", slug: "김-기자" });
  expect(authorTerm("toString")).toEqual({ label: "toString", slug: "tostring" });
});

test("an id wins over another author's name", () => {
  expect(authorTerm("data")).toEqual({ label: "데이터팀", slug: "data" });
});
