/** Words with the number of articles that have each, the commonest first. */
export type WordCounts = ReadonlyMap<string, number>;

/** @param list - a word and its count a line */
export function readWordCounts(list: string): WordCounts {
  return new Map(
    list.split("\n").flatMap((line): [string, number][] => {
      const [word = "", count] = line.split(" ");
      return word === "" ? [] : [[word, Number(count)]];
    }),
  );
}
