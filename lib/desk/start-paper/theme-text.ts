import { parse } from "postcss";
import { type Colour, contrast, flatten, nearestPassing, parseColour } from "../../theme/colour.ts";
import { contrastFindings } from "../../theme/contrast-findings.ts";
import { parseTheme, type Theme } from "../../theme/parse-theme.ts";
import { propertyOf, type Shade } from "../../theme/tokens.ts";

/** What the check asks of texts is 4.5; rounding and grounds that are see-through take a little of it. */
const enough = 4.6;

/** How much of the accent is in its soft form, which is a ground for texts. */
const softness: Readonly<Record<Shade, number>> = { light: 0.1, dark: 0.2 };

/**
 * A stylesheet with another accent: in each shade of the theme the nearest to the colour that can be read as text.
 *
 * @throws for a text that is no colour
 */
export function withAccent(file: string, css: string, colour: string): string {
  const wanted = parseColour(colour);
  if (wanted === undefined) throw new Error(`색으로 읽을 수 없습니다: ‘${colour}’`);
  const theme = parseTheme(file, css);
  const accent = { light: readable(wanted, theme, "light"), dark: readable(wanted, theme, "dark") };
  const soft = { light: softened(accent.light, theme, "light"), dark: softened(accent.dark, theme, "dark") };
  const changed = replaced(replaced(css, "accent", accent), "accent-soft", soft);
  const [finding] = contrastFindings(parseTheme(file, changed));
  if (finding !== undefined) throw new Error(`${finding.message} ${finding.mend}`);
  return changed;
}

function readable(wanted: Colour, theme: Theme, shade: Shade): Colour {
  const grounds = (["paper", "raised", "warning-soft"] as const).flatMap(
    (token) => theme.colours.get(token)?.[shade] ?? [],
  );
  return (
    nearestPassing(wanted, (each) => grounds.every((ground) => contrast(each, ground) >= enough)) ?? wanted
  );
}

function softened(colour: Colour, theme: Theme, shade: Shade): Colour {
  return flatten(
    { ...colour, rgb: { ...colour.rgb, alpha: softness[shade] } },
    theme.colours.get("paper")?.[shade],
  );
}

function replaced(
  css: string,
  token: "accent" | "accent-soft",
  { light, dark }: Record<Shade, Colour>,
): string {
  const root = parse(css);
  root.walkDecls(propertyOf(token), (declaration) => {
    declaration.value = `light-dark(${light.hex}, ${dark.hex})`;
  });
  return root.toString();
}
