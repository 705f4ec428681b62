import { jamoOf } from "./jamo.ts";

/**
 * The classes into which consonants fall together, whatever script writes them: `도커` and `docker` are both `TK`. Words
 * that sound alike have the same key, and many others do: it only chooses what is compared.
 */
const classOfJamo = new Map(
  Object.entries({ K: "ㄱㄲㅋ", T: "ㄷㄸㅌㅅㅆㅈㅉㅊ", P: "ㅂㅃㅍ", M: "ㅁ", N: "ㄴㆁ", L: "ㄹ" }).flatMap(
    ([key, letters]) => [...letters].map((letter) => [letter, key] as const),
  ),
);

/** How Latin letters are heard, the longest first; what is ambiguous has two classes with a comma between. */
const heard: readonly (readonly [RegExp, string])[] = [
  [/^kn/y, "KN,N"],
  [/ij(?=[^aeiouy]|$)/y, "."],
  [/ng/y, "N,NK"],
  [/ch/y, "T,K"],
  [/ck|qu|q|k/y, "K"],
  [/c(?=[eiy])/y, "T"],
  [/c/y, "K"],
  [/gh/y, "K,"],
  [/g(?=[eiy])/y, "T,K"],
  [/g/y, "K"],
  [/x/y, "KT"],
  [/r(?=[^aeiouy]|$)/y, ""],
  [/[rl]/y, "L"],
  [/ph|[bpfv]/y, "P"],
  [/[dtszj]/y, "T"],
  [/m/y, "M"],
  [/n/y, "N"],
  [/[aeiouy]/y, "."],
];

/** Words of fewer classes are like too many others. */
const shortest = 2;
const mostKeys = 4;

/** The key of a Korean word; undefined when it says too little. */
export function soundOfHangul(word: string): string | undefined {
  const letters = Array.from(word, (syllable) => {
    const jamo = jamoOf(syllable);
    if (jamo === undefined) return "";
    const initial = classOfJamo.get(jamo.initial) ?? "";
    const final = Array.from(jamo.final === "ㅇ" ? "ㆁ" : jamo.final, (each) => classOfJamo.get(each) ?? "");
    return initial + (jamo.vowel === "ㅡ" ? "" : ".") + final.join("");
  });
  return toKey(letters.join(""));
}

/** The keys that a word in Latin letters may have. */
export function soundsOfLatin(word: string): readonly string[] {
  let sofar = [""];
  for (let place = 0; place < word.length; ) {
    let length = 1;
    let classes = [""];
    for (const [pattern, meaning] of heard) {
      pattern.lastIndex = place;
      const [letters] = pattern.exec(word) ?? [];
      if (letters === undefined) continue;
      length = letters.length;
      classes = meaning.split(",");
      break;
    }
    sofar = sofar.flatMap((key) => classes.map((each) => key + each)).slice(0, mostKeys);
    place += length;
  }
  return [...new Set(sofar.flatMap((key) => toKey(key) ?? []))];
}

/** Classes that follow each other without a vowel fall together, `ㄹㄹ` and `st` alike. */
function toKey(classes: string): string | undefined {
  const key = classes.replace(/([A-Z])\1+/g, "$1").replaceAll(".", "");
  return key.length < shortest ? undefined : key;
}
