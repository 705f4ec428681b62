import { textWidth } from "./text-width.ts";

/** Breaks a text into lines no wider than `width`: between words, and inside a word only where it alone is wider. */
export function wrapText(text: string, width: number, size: number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/\s+/).flatMap((each) => breakWord(each, width, size))) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line !== "" && textWidth(longer, size) > width) {
      lines.push(line);
      line = word;
    } else {
      line = longer;
    }
  }
  return [...lines, line];
}

function breakWord(word: string, width: number, size: number): readonly string[] {
  const parts = [""];
  for (const character of word) {
    const part = parts.at(-1) ?? "";
    if (part !== "" && textWidth(part + character, size) > width) parts.push(character);
    else parts[parts.length - 1] = part + character;
  }
  return parts;
}
