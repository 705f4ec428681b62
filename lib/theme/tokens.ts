/** The colours that `site/theme.css` names, by what they are for. */
export const colourTokens = [
  "paper",
  "raised",
  "ink",
  "muted",
  "rule",
  "accent",
  "accent-soft",
  "note",
  "note-soft",
  "tip",
  "tip-soft",
  "warning",
  "warning-soft",
  "drawing",
  "drawing-dark",
  "shade",
] as const;

export type ColourToken = (typeof colourTokens)[number];

/** What else it decides: families of fonts, and how round corners are. */
export const shapeTokens = ["font-sans", "font-heading", "font-mono", "radius-box"] as const;

export type ShapeToken = (typeof shapeTokens)[number];

export const shades = ["light", "dark"] as const;

/** Which of a colour's two values: a reader's device or choice says. */
export type Shade = (typeof shades)[number];

/** The name of a token as the stylesheet has it. */
export function propertyOf(token: ColourToken | ShapeToken): string {
  return (colourTokens as readonly string[]).includes(token) ? `--color-${token}` : `--${token}`;
}
