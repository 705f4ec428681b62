import { expect, it } from "vitest";
import { pointScale } from "./point-scale.ts";

function placesOf(labels: readonly string[]) {
  const { order, at } = pointScale(labels, [0, 100]);
  return order.map((row) => `${labels[row]} ${Math.round(at(row))}`);
}

it.each([
  [
    ["2020", "2010", "2011"],
    ["2010 0", "2011 10", "2020 100"],
  ],
  [
    ["1,000", "100", "10"],
    ["10 0", "100 9", "1,000 100"],
  ],
  [
    ["2024-01", "2024-03", "2025-01"],
    ["2024-01 0", "2024-03 16", "2025-01 100"],
  ],
  [
    ["1분기", "2분기", "3분기"],
    ["1분기 0", "2분기 50", "3분기 100"],
  ],
])("places %j", (labels, places) => {
  expect(placesOf(labels)).toEqual(places);
});

it("separates thousands on its axis only where the CSV does", () => {
  expect(pointScale(["2010", "2020"], [0, 100]).ticks.map(({ text }) => text)).toContain("2012");
  expect(pointScale(["0", "5,000"], [0, 100]).ticks.map(({ text }) => text)).toContain("1,000");
});
