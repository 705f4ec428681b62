import { readFile } from "node:fs/promises";
import path from "node:path";
import type { Font } from "satori";

/** The weights that cards are set in: small words and headlines. */
export type CardWeight = 500 | 700;

/** Hangul, Hanja, kana and Latin; then what else Noto Sans has, such as Greek with accents and Devanagari. */
const families = ["noto-sans-kr", "noto-sans"];

/** The packages divide their fonts into files by characters, as their stylesheets' `unicode-range` says. */
interface FontFile {
  readonly family: string;
  /** `[84]`, `latin`. */
  readonly part: string;
  readonly ranges: readonly (readonly [from: number, to: number])[];
}

let files: Promise<readonly FontFile[]> | undefined;

/** The files that hold the characters of a text: Noto Sans KR alone has 124 for each weight. */
export async function cardFonts(text: string, weights: readonly CardWeight[] = [500, 700]): Promise<Font[]> {
  files ??= readFiles();
  const codes = [...new Set(text)].map(codeOf);
  const all = await files;
  const needed = new Set(codes.flatMap((code) => all.find((file) => holds(file, code)) ?? []));
  return Promise.all([...needed].flatMap((file) => weights.map((weight) => readFont(file, weight))));
}

/** Whether the fonts have a character; what they have not would be an empty box. */
export async function isInCardFont(character: string): Promise<boolean> {
  files ??= readFiles();
  const all = await files;
  return [...character].every((part) => all.some((file) => holds(file, codeOf(part))));
}

/** Every file is a family of its own, and a text asks for them one after the other. */
export function familiesOf(fonts: readonly Font[]): string {
  return [...new Set(fonts.map(({ name }) => name))].join(", ");
}

async function readFiles(): Promise<readonly FontFile[]> {
  const ofFamilies = await Promise.all(
    families.map(async (family) => {
      const ranges: Record<string, string> = JSON.parse(
        await readFile(inPackage(family, "unicode.json"), "utf8"),
      );
      return Object.entries(ranges).map(([part, written]) => ({
        family,
        part: part.replace(/[[\]]/g, ""),
        ranges: written.split(",").map(rangeOf),
      }));
    }),
  );
  return ofFamilies.flat();
}

/** `U+f9ca-fa0b` or `U+f9ca`. */
function rangeOf(written: string): readonly [number, number] {
  const [from = 0, to = from] = written
    .replace("U+", "")
    .split("-")
    .map((code) => Number.parseInt(code, 16));
  return [from, to];
}

async function readFont({ family, part }: FontFile, weight: CardWeight): Promise<Font> {
  const data = await readFile(inPackage(family, `files/${family}-${part}-${weight}-normal.woff`));
  return { name: `${family}-${part}`, weight, style: "normal", data };
}

function holds({ ranges }: FontFile, code: number): boolean {
  return ranges.some(([from, to]) => code >= from && code <= to);
}

function codeOf(character: string): number {
  return character.codePointAt(0) ?? 0;
}

function inPackage(family: string, name: string): string {
  return path.join(/* turbopackIgnore: true */ process.cwd(), "node_modules/@fontsource", family, name);
}
