import { expect, it } from "vitest";
import { placeLabels } from "./place-labels.ts";

const room = { from: 0, to: 100, size: 10 };

it("shows all labels that have room, and keeps the outer ones inside", () => {
  expect(
    placeLabels(
      [
        { text: "2019", x: 0 },
        { text: "2020", x: 50 },
        { text: "2021", x: 100 },
      ],
      room,
    ),
  ).toEqual([
    { text: "2019", x: 12 },
    { text: "2020", x: 50 },
    { text: "2021", x: 88 },
  ]);
});

it("shows every second one where all would meet", () => {
  const labels = [0, 25, 50, 75, 100].map((x) => ({ text: "2020", x }));
  expect(placeLabels(labels, room).map(({ x }) => x)).toEqual([12, 50, 88]);
});

it("cuts a name that would fill the axis", () => {
  expect(placeLabels([{ text: "아주 길어서 다 들어가지 않는 이름", x: 0 }], room)[0]?.text).toBe("아주 길…");
});

it("shows the last one too where it has room", () => {
  const labels = [0, 20, 40, 55, 70, 100].map((x) => ({ text: "2020", x }));
  expect(placeLabels(labels, room).map(({ x }) => x)).toEqual([12, 55, 88]);
});
