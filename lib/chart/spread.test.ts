import { expect, it } from "vitest";
import { spread } from "./spread.ts";

it("leaves labels where they are as long as they don't meet", () => {
  expect(
    spread(
      [
        { at: 50, size: 20 },
        { at: 20, size: 20 },
      ],
      0,
      100,
    ),
  ).toEqual([50, 20]);
});

it("moves labels apart and keeps them inside", () => {
  expect(
    spread(
      [
        { at: 99, size: 20 },
        { at: 95, size: 20 },
        { at: 0, size: 20 },
      ],
      0,
      100,
    ),
  ).toEqual([90, 70, 10]);
});

it("lets labels that are too many begin at the beginning", () => {
  expect(
    spread(
      [
        { at: 5, size: 8 },
        { at: 5, size: 8 },
      ],
      0,
      10,
    ),
  ).toEqual([4, 12]);
});
