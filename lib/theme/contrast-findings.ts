import { type Diagnostic, finding } from "../content/findings/diagnostic.ts";
import { type Colour, contrast, flatten, nearestPassing } from "./colour.ts";
import type { Theme } from "./parse-theme.ts";
import { type ColourToken, propertyOf, type Shade, shades } from "./tokens.ts";

/** What text needs. @see https://www.w3.org/TR/WCAG22/#contrast-minimum */
const leastContrast = 4.5;

/** Which colours are texts, and on which grounds each of them stands. */
const groundsOf: ReadonlyMap<ColourToken, readonly ColourToken[]> = new Map([
  ["ink", ["paper", "raised", "accent-soft", "note-soft", "tip-soft", "warning-soft"]],
  ["muted", ["paper", "raised", "warning-soft"]],
  // On share cards, the paper's colour is text on the accent.
  ["accent", ["paper", "raised", "warning-soft"]],
  ["note", ["paper", "note-soft"]],
  ["tip", ["paper", "tip-soft"]],
  ["warning", ["paper", "warning-soft"]],
]);

const shadeNames: Readonly<Record<Shade, string>> = { light: "라이트 테마", dark: "다크 테마" };

/** The colours in which a text can hardly be read, each with a value that can be. */
export function contrastFindings(theme: Theme): readonly Diagnostic[] {
  return shades.flatMap((shade) =>
    [...groundsOf].flatMap(([text, grounds]) => contrastFinding(theme, shade, text, grounds)),
  );
}

function contrastFinding(
  theme: Theme,
  shade: Shade,
  text: ColourToken,
  grounds: readonly ColourToken[],
): readonly Diagnostic[] {
  const colour = theme.colours.get(text);
  const paper = theme.colours.get("paper")?.[shade];
  if (colour === undefined || paper === undefined) return [];
  const below = grounds.flatMap((name) => {
    const ground = theme.colours.get(name)?.[shade];
    return ground === undefined ? [] : [{ name, colour: flatten(ground, paper) }];
  });
  const ratioOn = (each: Colour, ground: Colour) => contrast(flatten(each, ground), ground);
  const [worst] = below
    .map(({ name, colour: ground }) => ({ name, ground, ratio: ratioOn(colour[shade], ground) }))
    .sort((a, b) => a.ratio - b.ratio);
  if (worst === undefined || worst.ratio >= leastContrast) return [];
  const better = nearestPassing(colour[shade], (each) =>
    below.every((ground) => contrast(each, ground.colour) >= leastContrast),
  );
  // No text can be read on grounds that are light and dark at once: then it is the ground that has to change.
  const changed = better === undefined ? worst.name : text;
  const value =
    better ?? nearestPassing(worst.ground, (each) => ratioOn(colour[shade], each) >= leastContrast);
  return [
    finding(
      "theme/low-contrast",
      { file: theme.file, line: colour.line, column: colour.column },
      {
        message: `${shadeNames[shade]}에서 ‘${propertyOf(worst.name)}’ 바탕(${worst.ground.hex}) 위의 ‘${propertyOf(text)}’ 글자(${colour[shade].hex})는 명암비가 ${inWords(worst.ratio)}:1입니다. 글자의 명암비는 ${leastContrast}:1 이상이어야 합니다(WCAG 2.2).`,
        mend: `이렇게 고쳐 주세요: ‘${propertyOf(changed)}: ${writtenWith(theme, changed, shade, value?.hex)};’`,
      },
    ),
  ];
}

/** Rounded down, so that what fails does not look as if it passed. */
function inWords(ratio: number): string {
  return (Math.floor(ratio * 100) / 100).toFixed(2);
}

function writtenWith(theme: Theme, token: ColourToken, shade: Shade, hex = ""): string {
  const { light = "", dark = "" } = theme.colours.get(token)?.written ?? {};
  return shade === "light" ? `light-dark(${hex}, ${dark})` : `light-dark(${light}, ${hex})`;
}
