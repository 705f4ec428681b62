import { blend, clampChroma, converter, formatHex, type Oklch, parse, type Rgb, wcagContrast } from "culori";

const toRgb = converter("rgb");
const toOklch = converter("oklch");

/** A colour of the screen, and how it is written. */
export interface Colour {
  readonly rgb: Rgb;
  /** `#a8281e`, without how see-through it is. */
  readonly hex: string;
}

/** Reads any colour that CSS knows; undefined for a text that is none. */
export function parseColour(text: string): Colour | undefined {
  const rgb = toRgb(parse(text));
  return rgb && colourOf(rgb);
}

function colourOf(rgb: Rgb): Colour {
  return { rgb, hex: formatHex(rgb) };
}

/** What one sees of a colour on a ground; without one, on white. */
export function flatten(colour: Colour, ground: Colour | undefined): Colour {
  if ((colour.rgb.alpha ?? 1) >= 1) return colour;
  const below = { ...(ground?.rgb ?? { mode: "rgb", r: 1, g: 1, b: 1 }), alpha: 1 } as const;
  return colourOf(toRgb(blend([below, colour.rgb], "normal", "rgb")));
}

/** @see https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
export function contrast(a: Colour, b: Colour): number {
  return wcagContrast(a.hex, b.hex);
}

const steps = 200;

/**
 * The colour of the same hue that is nearest to this one in lightness and passes a test; undefined where black, white
 * and everything between them fail.
 */
export function nearestPassing(colour: Colour, passes: (colour: Colour) => boolean): Colour | undefined {
  const from = toOklch(colour.rgb);
  const shaded = Array.from({ length: steps + 1 }, (_, step) => step / steps)
    .sort((a, b) => Math.abs(a - from.l) - Math.abs(b - from.l))
    .map((l) => atLightness(from, l));
  return shaded.find(passes);
}

/** As the number that is written: rounding must not take back what the step won. */
function atLightness(colour: Oklch, l: number): Colour {
  const hex = formatHex(clampChroma({ ...colour, l, alpha: 1 }, "oklch"));
  return { rgb: toRgb(hex) ?? { mode: "rgb", r: l, g: l, b: l }, hex };
}
