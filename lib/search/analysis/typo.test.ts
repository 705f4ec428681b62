import { expect, test } from "vitest";
import { isOneTypoApart } from "./typo.ts";

test("a letter changed, missing, added or swapped is one typo", () => {
  const typed = ["transfarmer", "transfomer", "transsformer", "tranfsormer", "transforme", "ransformer"];
  expect(typed.filter((word) => isOneTypoApart(word, "transformer"))).toEqual(typed);
});

test("the word itself and two typos are not", () => {
  expect(
    ["transformer", "transfamer", "tarnsfomer", "former"].filter((word) =>
      isOneTypoApart(word, "transformer"),
    ),
  ).toEqual([]);
});
