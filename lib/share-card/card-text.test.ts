import { expect, test } from "vitest";
import { cardText } from "./card-text.ts";

test.each([
  ["letters", "가".repeat(20_000), 1_000],
  ["words", "가나 ".repeat(20_000), 1_000],
  ["marks on a letter", `e${"\u0301".repeat(9_000)}`, 16],
  ["marks on each letter", `e${"\u0327".repeat(40)}`.repeat(500), 1_000],
  ["joined emoji", "👩\u200d".repeat(5_000), 1_000],
])("of a title of too many %s, only as much as has room is looked at", async (_, written, most) => {
  expect([...(await cardText(written)).text].length).toBeLessThanOrEqual(most);
});

test("a title that has room stands there whole, emoji of many signs too", async () => {
  const family = "🧑🏻‍❤️‍💋‍🧑🏼";
  expect((await cardText(`가족 ${family} é`)).text).toContain("가족");
  expect((await cardText("새 모델 공개")).text).toBe("새 모델 공개");
});
