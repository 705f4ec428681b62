import { readFile } from "node:fs/promises";
import path from "node:path";
import type { Font } from "satori";
import { charactersIn } from "./character-map.ts";

/** The weights that cards are set in: small words and headlines. */
export type CardWeight = 500 | 700;

/** Hangul, Hanja, kana and Latin; then what else Noto Sans has, such as Greek with accents and Devanagari. */
const families = ["noto-sans-kr", "noto-sans"];

/**
 * The packages divide their fonts into files by characters, as their stylesheets' `unicode-range` says.
 * That is what a file is asked for, and not what it has: 1,451 characters are claimed first by a file without them.
 */
interface FontFile {
  readonly family: string;
  /** `[84]`, `latin`. */
  readonly part: string;
}

/** By character: the files that claim it, in the order of the families. */
let claims: Promise<ReadonlyMap<number, readonly FontFile[]>> | undefined;

/** By path: the characters of the files that were looked into, which are those that a text could need. */
const maps = new Map<string, Promise<ReadonlySet<number>>>();

/** The files that hold the characters of a text: Noto Sans KR alone has 124 for each weight. */
export async function cardFonts(text: string, weights: readonly CardWeight[] = [500, 700]): Promise<Font[]> {
  // The joints of emoji and other signs without a shape draw nothing, and would bring a font along.
  const drawn = new Set(text.replace(/\p{Default_Ignorable_Code_Point}/gu, ""));
  const holders = await Promise.all([...drawn].map((character) => fileWith(codeOf(character))));
  const needed = new Set(holders.filter((file) => file !== undefined));
  return Promise.all([...needed].flatMap((file) => weights.map((weight) => readFont(file, weight))));
}

/** Whether the fonts have a character; what they have not would be an empty box. */
export async function isInCardFont(character: string): Promise<boolean> {
  const holders = await Promise.all([...character].map((part) => fileWith(codeOf(part))));
  return holders.every((file) => file !== undefined);
}

/** Every file is a family of its own, and a text asks for them one after the other. */
export function familiesOf(fonts: readonly Font[]): string {
  return [...new Set(fonts.map(({ name }) => name))].join(", ");
}

async function readClaims(): Promise<ReadonlyMap<number, readonly FontFile[]>> {
  const read = new Map<number, FontFile[]>();
  for (const family of families) {
    const parts: Record<string, string> = JSON.parse(
      await readFile(inPackage(family, "unicode.json"), "utf8"),
    );
    for (const [part, ranges] of Object.entries(parts)) {
      const file = { family, part: part.replace(/[[\]]/g, "") };
      for (const [from, to] of ranges.split(",").map(rangeOf)) {
        for (let code = from; code <= to; code++) read.set(code, [...(read.get(code) ?? []), file]);
      }
    }
  }
  return read;
}

/** `U+f9ca-fa0b` or `U+f9ca`. */
function rangeOf(written: string): readonly [number, number] {
  const [from = 0, to = from] = written
    .replace("U+", "")
    .split("-")
    .map((code) => Number.parseInt(code, 16));
  return [from, to];
}

async function readFont(file: FontFile, weight: CardWeight): Promise<Font> {
  const data = await readFile(pathOf(file, weight));
  return { name: `${file.family}-${file.part}`, weight, style: "normal", data };
}

/** The first file that has a glyph for a character, among those that claim it. */
async function fileWith(code: number): Promise<FontFile | undefined> {
  claims ??= readClaims();
  for (const file of (await claims).get(code) ?? []) if ((await mapOf(file)).has(code)) return file;
  return undefined;
}

/** Both weights of a file have the same characters. */
function mapOf(file: FontFile): Promise<ReadonlySet<number>> {
  const font = pathOf(file, 500);
  const map = maps.get(font) ?? readFile(font).then(charactersIn);
  maps.set(font, map);
  return map;
}

function pathOf({ family, part }: FontFile, weight: CardWeight): string {
  return inPackage(family, `files/${family}-${part}-${weight}-normal.woff`);
}

function codeOf(character: string): number {
  return character.codePointAt(0) ?? 0;
}

function inPackage(family: string, name: string): string {
  return path.join(/* turbopackIgnore: true */ process.cwd(), "node_modules/@fontsource", family, name);
}
