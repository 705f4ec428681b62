import { isInCardFont } from "./card-fonts.ts";

/**
 * The form of a character in which the fonts can draw it: as it is, without what cannot be seen,
 * as Unicode's compatible characters (`₂` as 2, `⅓` as 1/3), or without its marks. Else an empty text.
 */
export async function drawableForm(character: string): Promise<string> {
  for (const form of formsOf(character)) if (await isInCardFont(form)) return form;
  return "";
}

/** Powers that the fonts have in part are written after `^`, so that 10⁻⁶ doesn't become 10-6. */
export async function drawablePowers(text: string): Promise<string> {
  let drawable = "";
  let end = 0;
  for (const { 0: power, index } of text.matchAll(/[\u00B2\u00B3\u00B9\u2070-\u207F]+/g)) {
    drawable += text.slice(end, index);
    drawable += (await isInCardFont(power)) ? power : `^${plain(power)}`;
    end = index + power.length;
  }
  return drawable + text.slice(end);
}

function formsOf(character: string): readonly string[] {
  const visible = character.replace(/\p{Default_Ignorable_Code_Point}/gu, "");
  const unmarked = visible.normalize("NFKD").replace(/\p{M}/gu, "").normalize("NFC");
  return [visible, plain(visible), unmarked];
}

function plain(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/[\p{Pd}\u2212]/gu, "-")
    .replaceAll("\u2044", "/")
    .replaceAll("\u2027", "·");
}
