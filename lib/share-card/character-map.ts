import { inflateSync } from "node:zlib";

/**
 * The characters that a WOFF font has a glyph for, from its character map (`cmap`).
 *
 * @see https://www.w3.org/TR/WOFF/ and https://learn.microsoft.com/typography/opentype/spec/cmap
 */
export function charactersIn(woff: Buffer): ReadonlySet<number> {
  const table = characterMap(woff);
  const characters = new Set<number>();
  for (let index = 0; index < table.readUInt16BE(2); index++) {
    const subtable = table.subarray(table.readUInt32BE(8 + index * 8));
    const format = subtable.readUInt16BE(0);
    if (format === 4) addSegments(subtable, characters);
    else if (format === 12) addGroups(subtable, characters);
  }
  return characters;
}

function characterMap(woff: Buffer): Buffer {
  if (woff.toString("latin1", 0, 4) !== "wOFF") throw new Error("not a WOFF font");
  for (let index = 0; index < woff.readUInt16BE(12); index++) {
    const entry = woff.subarray(44 + index * 20);
    if (entry.toString("latin1", 0, 4) !== "cmap") continue;
    const [offset, stored, length] = [4, 8, 12].map((place) => entry.readUInt32BE(place)) as [
      number,
      number,
      number,
    ];
    const table = woff.subarray(offset, offset + stored);
    return stored < length ? inflateSync(table) : table;
  }
  throw new Error("a WOFF font without a character map");
}

/** Format 4: segments of the first 65,536 characters. */
function addSegments(subtable: Buffer, characters: Set<number>): void {
  const length = subtable.readUInt16BE(6);
  for (let segment = 0; segment < length; segment += 2) {
    const end = subtable.readUInt16BE(14 + segment);
    const start = subtable.readUInt16BE(16 + length + segment);
    const shift = subtable.readUInt16BE(16 + 2 * length + segment);
    const listed = 16 + 3 * length + segment;
    const list = subtable.readUInt16BE(listed);
    for (let code = start; code <= end && code < 0xffff; code++) {
      const glyph = list === 0 ? code : subtable.readUInt16BE(listed + list + 2 * (code - start));
      if ((list !== 0 && glyph === 0) || ((glyph + shift) & 0xffff) === 0) continue;
      characters.add(code);
    }
  }
}

/** Format 12: groups of characters from all of Unicode. */
function addGroups(subtable: Buffer, characters: Set<number>): void {
  for (let group = 0; group < subtable.readUInt32BE(12); group++) {
    const entry = subtable.subarray(16 + group * 12);
    const [start, end, glyph] = [0, 4, 8].map((place) => entry.readUInt32BE(place)) as [
      number,
      number,
      number,
    ];
    for (let code = start; code <= end; code++) if (glyph + code - start !== 0) characters.add(code);
  }
}
