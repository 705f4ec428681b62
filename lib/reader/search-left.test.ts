import { expect, test } from "vitest";
import { keepLeftSearch, leftSearch } from "./search-left.ts";

function historyWith(state: unknown) {
  const history = {
    state,
    replaceState: (next: unknown) => {
      history.state = next;
    },
  };
  return history;
}

const left = { text: "모델", scroll: 120, href: "/posts/a" };

test("a search that is left is there when the reader comes back, beside what others keep", () => {
  const history = historyWith({ other: 1 });
  keepLeftSearch(history, left);
  expect(leftSearch(history)).toEqual(left);
  expect(history.state).toEqual({ other: 1, leftSearch: left });
  keepLeftSearch(history, undefined);
  expect(leftSearch(history)).toBeUndefined();
  expect(history.state).toEqual({ other: 1, leftSearch: undefined });
});

test("what is no such thing is none", () => {
  for (const state of [null, undefined, 1, "x", {}, { leftSearch: null }, { leftSearch: { text: 1 } }]) {
    expect(leftSearch(historyWith(state))).toBeUndefined();
  }
});
