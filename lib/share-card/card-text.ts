import { readFile } from "node:fs/promises";
import path from "node:path";
import { isInCardFont } from "./card-fonts.ts";
import { drawableForm, drawablePowers } from "./drawable-form.ts";

/** The drawable text of a card, and the pictures of its emoji. */
export interface CardText {
  readonly text: string;
  /** By emoji, as data URLs. */
  readonly emoji: Readonly<Record<string, string>>;
}

/** Some ten times what a card has room for: what is more is never segmented, looked up or laid out. */
const longest = 1_000;

/** The most code points of one character, as many as a family emoji has; stacked marks beyond are cut. */
const mostSigns = 16;

const characters = new Intl.Segmenter("ko", { granularity: "grapheme" });

/**
 * Emoji are drawn from Twemoji, letters in a form that the fonts have (`drawable-form.ts`); what has none is left out,
 * since it would be an empty box.
 */
export async function cardText(written: string): Promise<CardText> {
  const emoji: Record<string, string> = {};
  let text = "";
  const shown = firstSigns(written, longest)
    .normalize("NFC")
    .replace(/[\s\p{Cc}]+/gu, " ")
    .trim();
  for (const { segment: whole } of characters.segment(await drawablePowers(shown))) {
    const segment = firstSigns(whole, mostSigns);
    const picture = (await isEmoji(segment)) ? await emojiPicture(segment) : undefined;
    if (picture !== undefined) emoji[segment] = picture;
    const drawn = picture === undefined ? await drawableForm(segment) : segment;
    // A fraction written out is kept apart from the number before it: 2⅔ is not 22/3.
    if (drawn.includes("/") && drawn !== segment && /\d$/.test(text)) text += " ";
    text += drawn;
  }
  return { text: text.replace(/ +/g, " ").trim(), emoji };
}

/** Code points, so that none is cut in two. */
function firstSigns(text: string, count: number): string {
  return text.length <= count ? text : [...text.slice(0, 2 * count)].slice(0, count).join("");
}

/** Digits, `#` and `©` are emoji only with a sign that says so, and `☀` where no font has it. */
async function isEmoji(character: string): Promise<boolean> {
  if (/\p{Emoji_Presentation}|\p{Extended_Pictographic}\uFE0F|\u20E3/u.test(character)) return true;
  return /\p{Extended_Pictographic}/u.test(character) && !(await isInCardFont(character));
}

async function emojiPicture(emoji: string): Promise<string | undefined> {
  const codes = [...emoji].map((part) => part.codePointAt(0)?.toString(16));
  // The names of the files leave out the sign for "as a picture", except in joined emoji.
  const names = [codes, codes.filter((code) => code !== "fe0f")].map((parts) => parts.join("-"));
  for (const name of names) {
    const file = path.join(
      /* turbopackIgnore: true */ process.cwd(),
      "node_modules/@twemoji/svg",
      `${name}.svg`,
    );
    const svg = await readFile(file).catch(() => undefined);
    if (svg !== undefined) return `data:image/svg+xml;base64,${svg.toString("base64")}`;
  }
  return undefined;
}
