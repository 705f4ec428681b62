/** How a headline stands in its box: lines break between words alone, and are about as long as one another. */
export interface HeadlineLayout {
  readonly lines: readonly string[];
  readonly size: number;
}

const largest = 84;
const smallest = 46;
const mostLines = 4;

/** Lines break at words, so that they are never full. */
const filling = 0.88;

/** Made here, not by Satori, which finds places to break wherever the font changes, inside of words too. */
export function headlineLayout(headline: string, width: number): HeadlineLayout {
  const ems = emsOf(headline);
  const size = Math.round(Math.min(largest, Math.max(smallest, (width * 3 * filling) / Math.max(ems, 1))));
  const room = width / size;
  const words = shortened(headline.split(" "), room * mostLines * filling);
  return { lines: balanced(words, room), size };
}

/** As few lines as there must be, in the narrowest box in which there are no more. */
function balanced(words: readonly string[], room: number): readonly string[] {
  const fewest = broken(words, room).length;
  for (let narrow = emsOf(words.join(" ")) / fewest; narrow < room; narrow += 0.25) {
    const lines = broken(words, narrow);
    if (lines.length <= fewest) return lines;
  }
  return broken(words, room);
}

function broken(words: readonly string[], room: number): readonly string[] {
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    if (last !== undefined && emsOf(`${last} ${word}`) <= room) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** The words that have room, with an ellipsis where that is not all of them. */
function shortened(words: readonly string[], room: number): readonly string[] {
  if (emsOf(words.join(" ")) <= room) return words;
  const kept: string[] = [];
  for (const word of words) {
    if (emsOf([...kept, word].join(" ")) > room - 1) break;
    kept.push(word);
  }
  return [...kept.slice(0, -1), `${kept.at(-1) ?? beginningOf(words[0] ?? "", room - 1)}…`];
}

/** Of a single word that has no room: as many letters as have. */
function beginningOf(word: string, room: number): string {
  let ems = 0;
  const letters = [...word];
  const end = letters.findIndex((letter) => {
    ems += widthOf(letter);
    return ems > room;
  });
  return letters.slice(0, end === -1 ? undefined : end).join("");
}

/** About how wide a text is in the bold of Noto Sans KR, a little more than less. */
function emsOf(text: string): number {
  return [...text].reduce((sum, character) => sum + widthOf(character), 0);
}

function widthOf(character: string): number {
  if (/[ .,:;'‘’!|il()[\]]/.test(character)) return 0.28;
  if (/[A-Zmw@%&]/.test(character)) return 0.68;
  return /[\u0020-\u052F]/.test(character) ? 0.57 : 0.92;
}
