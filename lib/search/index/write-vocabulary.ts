import type { Database } from "libsql";
import { z } from "zod";
import { soundOfHangul, soundsOfLatin } from "../analysis/sounds.ts";
import { setSetting } from "./set-setting.ts";
import { readWordCounts, type WordCounts } from "./word-counts.ts";

/** More Korean words than a paper of 10,000 articles has; beyond that, leave out the rarest. */
const mostKorean = 200_000;
/** The number of words per sound; leave out the rarest. */
const mostAlike = 200;

const list = z.object({ list: z.string().nullable() });

/**
 * Writes the vocabulary of the articles: words in Latin and other letters, to which typos and unfinished words are compared;
 * Korean words, for typos too; and both by their sound.
 */
export function writeVocabulary(database: Database): void {
  const letters = wordsOf(database, "words", "GLOB '[a-zα-ωа-я]*' AND term NOT GLOB '[a-z]*[0-9]*'");
  const korean = wordsOf(database, "korean", "GLOB '[가-힣]*'");
  setSetting(database, "letterWords", letters);
  setSetting(database, "koreanWords", korean);
  database.exec("DELETE FROM sounds");
  const add = database.prepare("INSERT INTO sounds (script, sound, words) VALUES (?, ?, ?)");
  const write = (script: string, words: WordCounts, soundsOf: (word: string) => readonly string[]) => {
    for (const [sound, alike] of bySound(words, soundsOf)) add.run(script, sound, alike.join(" "));
  };
  write("latin", readWordCounts(letters), soundsOfLatin);
  write("hangul", readWordCounts(korean), (word) =>
    [soundOfHangul(word)].filter((sound) => sound !== undefined),
  );
}

/** One per line with its count, the commonest first. */
function wordsOf(database: Database, table: "words" | "korean", condition: string): string {
  database.exec(`CREATE VIRTUAL TABLE temp.${table}_terms USING fts5vocab('main', '${table}', 'row')`);
  const row = database
    .prepare(
      `SELECT group_concat(term || ' ' || doc, char(10)) AS list FROM (
        SELECT term, doc FROM temp.${table}_terms WHERE term ${condition} ORDER BY doc DESC LIMIT ${mostKorean}
      )`,
    )
    .get();
  return list.parse(row).list ?? "";
}

function bySound(
  words: WordCounts,
  soundsOf: (word: string) => readonly string[],
): ReadonlyMap<string, readonly string[]> {
  const alike = new Map<string, string[]>();
  for (const word of words.keys()) {
    for (const sound of soundsOf(word)) {
      const known = alike.get(sound);
      if (known === undefined) alike.set(sound, [word]);
      else if (known.length < mostAlike) known.push(word);
    }
  }
  return alike;
}
