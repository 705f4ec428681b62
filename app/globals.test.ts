import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

type Theme = "light" | "dark";

const css = readFileSync("app/globals.css", "utf8");
const colours = new Map(
  [...css.matchAll(/--color-([a-z-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g)].map(
    ([, name, light, dark]) => [name, { light, dark }],
  ),
);

/** @see https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((place) => {
    const share = Number.parseInt(hex.slice(place, place + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(text: string, background: string, theme: Theme): number {
  const [a, b] = [text, background].map((name) => luminance(colours.get(name)?.[theme] ?? ""));
  return (Math.max(a ?? 0, b ?? 0) + 0.05) / (Math.min(a ?? 0, b ?? 0) + 0.05);
}

const themes: readonly Theme[] = ["light", "dark"];

test.each(themes)("body text has a contrast of 7:1 on every ground, %s", (theme) => {
  for (const ground of ["paper", "raised", "note-soft", "tip-soft", "warning-soft", "accent-soft"]) {
    expect([ground, contrast("ink", ground, theme) >= 7]).toEqual([ground, true]);
  }
});

test.each(themes)("every other text has a contrast of 4.5:1 where it stands, %s", (theme) => {
  const pairs = [
    ["muted", "paper"],
    ["muted", "raised"],
    ["accent", "paper"],
    ["accent", "raised"],
    ["note", "note-soft"],
    ["tip", "tip-soft"],
    ["warning", "warning-soft"],
    ["accent", "warning-soft"],
    ["muted", "warning-soft"],
    ["paper", "ink"],
  ] as const;
  for (const [text, ground] of pairs) {
    expect([text, ground, contrast(text, ground, theme) >= 4.5]).toEqual([text, ground, true]);
  }
});
