import { hexOf, type Theme } from "./parse-theme.ts";
import { colourTokens, propertyOf } from "./tokens.ts";

/**
 * The newspaper's mark with the theme's colours in it. A program that draws SVG knows no stylesheet of the page, so that
 * `var(--color-accent)` becomes the colour of the light theme.
 */
export function themedLogo(svg: string, theme: Theme): string {
  return svg.replace(/var\(\s*(--color-[\w-]+)\s*(?:,[^()]*)?\)/g, (written, name) => {
    const token = colourTokens.find((each) => propertyOf(each) === name);
    return token === undefined ? written : hexOf(theme, token, "light");
  });
}
