import { expect, test } from "vitest";
import { cardText } from "./card-text.ts";

/** Each title, and what stands on its card. */
test.each([
  // Letters that a second font has.
  ["Łukasz Kaiser와 Şahin, Erdoğan, Dvořák의 논문", "Łukasz Kaiser와 Şahin, Erdoğan, Dvořák의 논문"],
  ["₩10와 ₿2", "₩10와 ₿2"],
  // Hyphens and points in the form that the fonts have.
  ["GPT\u20115", "GPT-5"],
  ["a\u2012b", "a-b"],
  ["산업\u2027경제", "산업·경제"],
  // Small digits in ordinary ones; a power keeps its sign.
  ["CO₂와 H₂O", "CO2와 H2O"],
  ["x₁₂", "x12"],
  ["10⁻⁶", "10^-6"],
  ["2⁵와 2⁶⁴", "2^5와 2^64"],
  ["x²", "x²"],
  // Fractions that the fonts have not, alone and after a number.
  ["⅓", "1/3"],
  ["2⅔배", "2 2/3배"],
  ["½", "½"],
  // Letters of mathematics, full width, ligatures.
  ["𝗕𝗼𝗹𝗱 𝒜", "Bold A"],
  ["ﬁne", "fine"],
  // Base letters where the marked one is in no font.
  ["ḗ\u0325", "e"],
  // What cannot be seen takes no room and no box.
  ["가\u200b나\ufe0e다\u2060라\u00ad마", "가나다라마"],
  // No form at all.
  ["가 \u{10FFFD} 나 مرحبا 다", "가 나 다"],
])("%s → %s", async (title, drawn) => {
  expect((await cardText(title)).text).toBe(drawn);
});

test("a sign that only the emoji have is drawn as one", async () => {
  const { text, emoji } = await cardText("맑음 ☀ 완료 ✔");
  expect(text).toBe("맑음 ☀ 완료 ✔");
  expect(Object.keys(emoji)).toEqual(["☀", "✔"]);
});
