import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { cardFonts, isInCardFont } from "./card-fonts.ts";
import { charactersIn } from "./character-map.ts";

const codes = Array.from({ length: 0x1ffff - 0x20 + 1 }, (_, index) => index + 0x20).filter(
  (code) => code < 0xd800 || code > 0xdfff,
);

async function heldBy(part: string, weight: number): Promise<ReadonlySet<number>> {
  const family = part.startsWith("noto-sans-kr-") ? "noto-sans-kr" : "noto-sans";
  return charactersIn(
    await readFile(`node_modules/@fontsource/${family}/files/${part}-${weight}-normal.woff`),
  );
}

test("what the fonts are said to have, a file that is loaded for it draws, in both weights", async () => {
  const claimed: number[] = [];
  for (const code of codes) {
    const character = String.fromCodePoint(code);
    if (/\p{Default_Ignorable_Code_Point}/u.test(character)) continue;
    if (await isInCardFont(character)) claimed.push(code);
  }
  expect(claimed.length).toBeGreaterThan(19_000);

  const held = new Map<number, Set<number>>([
    [500, new Set()],
    [700, new Set()],
  ]);
  const text = claimed.map((code) => String.fromCodePoint(code)).join("");
  for (const { name, weight = 0 } of await cardFonts(text)) {
    for (const code of await heldBy(name, weight)) held.get(weight)?.add(code);
  }
  expect(claimed.filter((code) => !held.get(500)?.has(code) || !held.get(700)?.has(code))).toEqual([]);
});

test.each(["Ł", "ę", "Ş", "ğ", "₿", "ř"])("%s comes from the file that has it", async (character) => {
  const fonts = await cardFonts(character, [700]);
  expect(fonts.map(({ name }) => name)).toEqual(["noto-sans-latin-ext"]);
});

test.each(["\u2011", "₂", "⅓", "\u{1f600}"])("%j is in none of them", async (character) => {
  expect(await isInCardFont(character)).toBe(false);
});
