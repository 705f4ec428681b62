import { convertHangulToQwerty } from "es-hangul";
import { toInitials } from "../../lib/search/analysis/initials.ts";
import { seededRandom } from "../corpus/seeded-random.ts";
import { type BenchDocument, fullText } from "./documents.ts";
import {
  apart,
  countNouns,
  findCompounds,
  findInsides,
  findLetterWords,
  findVersions,
  particles,
} from "./find-words.ts";

export interface BenchQuery {
  readonly text: string;
  /** Ids of the documents that should be found. */
  readonly relevant: readonly number[];
  /** Ids of the documents that are no mistake; all relevant ones, and for some kinds more. */
  readonly acceptable: readonly number[];
}

export interface QuerySet {
  readonly kind: string;
  readonly queries: readonly BenchQuery[];
}

const perKind = 40;

/**
 * Queries with known answers for each kind of difficulty, made from the corpus: what is relevant is decided by a plain
 * expression over the text of each document, not by any engine's analysis.
 */
export function makeQuerySets(
  documents: readonly BenchDocument[],
  synonyms: readonly (readonly string[])[],
): readonly QuerySet[] {
  const random = seededRandom(7);
  const texts = documents.map((document) => fullText(document).toLowerCase());
  const sample = <Item>(items: readonly Item[], count = perKind): readonly Item[] =>
    items
      .map((item) => ({ item, key: random() }))
      .sort((a, b) => a.key - b.key)
      .slice(0, count)
      .map(({ item }) => item);
  const having = (pattern: string, flags = "u") => {
    const expression = new RegExp(pattern, flags);
    return texts.flatMap((text, id) => (expression.test(text) ? [id] : []));
  };
  const query = (text: string, relevant: string, acceptable = relevant): BenchQuery => ({
    text,
    relevant: having(relevant),
    acceptable: having(acceptable),
  });

  const counts = countNouns(texts);
  const rarest = [...counts].sort(([, a], [, b]) => a - b).map(([noun]) => noun);
  const nouns = [...counts]
    .filter(
      ([noun, count]) =>
        noun.length >= 2 && !particles.includes(noun) && count >= 3 && count <= documents.length * 0.4,
    )
    .map(([noun]) => noun);
  const known = new Set(nouns);
  const begins = (noun: string) => `(?<![가-힣])${noun}`;
  // What is written in two ways is a difficulty of its own.
  const chosen = sample(nouns, perKind * 3)
    .filter((noun) => having(apart(noun)).length === 0)
    .slice(0, perKind);

  const compounds = sample(findCompounds(texts, known));
  const insides = sample(findInsides(texts, known));
  const versions = sample(findVersions(texts));
  const letters = sample(findLetterWords(texts));
  const titles = sample(documents.filter(({ title }) => /^[가-힣]{3,}/.test(title)));
  const groups = synonyms.filter((group) => group.every((each) => having(begun(each)).length > 0));

  /** With a rare noun of an article that has only the other name: without it, that name's own articles would do. */
  const synonymQuery = (typed: string, group: readonly string[]): readonly BenchQuery[] => {
    const own = new Set(having(spaced(typed)));
    const all = having(group.map(begun).join("|"));
    const others = all.filter((id) => !own.has(id));
    const [id] = sample(others, 1);
    const noun = rarest.find((each) => id !== undefined && new RegExp(begins(each)).test(texts[id] ?? ""));
    if (noun === undefined) return [];
    const [relevant, acceptable] = [new Set(having(begins(noun))), new Set(having(noun))];
    const anyName = having(group.map(spaced).join("|"));
    return [
      {
        text: `${typed} ${noun}`,
        relevant: all.filter((each) => relevant.has(each)),
        acceptable: anyName.filter((each) => acceptable.has(each)),
      },
    ];
  };

  return [
    { kind: "noun alone", queries: chosen.map((noun) => query(noun, begins(noun), noun)) },
    {
      kind: "noun with particle",
      queries: chosen.map((noun, place) => query(noun + particleFor(noun, place), begins(noun), noun)),
    },
    {
      kind: "compound, other spacing",
      queries: compounds.map(([a, b], place) => {
        const both = `^(?=[^]*${a})(?=[^]*${b})`;
        return place % 2 === 0
          ? query(a + b, `${begins(a)} ?${b}`, `${a} ?${b}|${apart(a + b)}`)
          : query(`${a} ${b}`, `${begins(a)} ?${b}`, both);
      }),
    },
    { kind: "inside a word", queries: insides.map((part) => query(part, part)) },
    {
      kind: "mixed script and case",
      queries: versions.map(([name, version], place) => {
        const written = [name.toUpperCase() + version, `${name} ${version}`, `${name}-${version}`][place % 3];
        const others = synonyms.find((group) => group.some((each) => each.toLowerCase() === name)) ?? [];
        const anyName = [name, ...others.map(spaced)].join("|");
        return query(
          written ?? name,
          `(?<![a-z])${name}[ -]?${version}(?!\\d)`,
          `(?:${anyName})[^\\p{L}\\p{N}]{0,3}${version}(?!\\d)`,
        );
      }),
    },
    {
      kind: "full width",
      queries: letters.map((each) => query(toFullWidth(each), `(?<![a-z])${each}(?![a-z])`, each)),
    },
    { kind: "NFD", queries: chosen.map((noun) => query(noun.normalize("NFD"), begins(noun), noun)) },
    { kind: "initials of a title", queries: titles.map(({ title }) => initialsQuery(title, documents)) },
    {
      kind: "wrong keyboard",
      queries: chosen
        .filter((noun) => noun.length >= 3)
        .map((noun) => query(convertHangulToQwerty(noun), begins(noun), noun)),
    },
    {
      kind: "one Latin typo",
      queries: letters
        .filter((each) => each.length >= 5)
        .map((each, place) => query(mistype(each, place, random), `(?<![a-z])${each}(?![a-z])`, each)),
    },
    {
      kind: "synonym",
      queries: groups.flatMap((group) => group.flatMap((each) => synonymQuery(each, group))),
    },
  ];
}

/** The first word of a headline in initials; relevant where initials of a headline begin so at a word. */
function initialsQuery(title: string, documents: readonly BenchDocument[]): BenchQuery {
  const [first = ""] = title.match(/^[가-힣]{3,}/) ?? [];
  const text = toInitials(first);
  const idsOf = (is: (words: string) => boolean) =>
    documents.flatMap(({ id, title: other }) => (is(toInitials(other)) ? [id] : []));
  const loose = Array.from(text).join(" ?");
  const atWord = new RegExp(`(?<![가-힣ㄱ-ㅎ])${loose}`);
  return {
    text,
    relevant: idsOf((words) => atWord.test(words)),
    acceptable: idsOf((words) => new RegExp(loose).test(words)),
  };
}

function particleFor(noun: string, place: number): string {
  const hasFinal = (noun.charCodeAt(noun.length - 1) - 0xac00) % 28 !== 0;
  const pairs = [
    ["은", "는"],
    ["이", "가"],
    ["을", "를"],
    ["의", "의"],
    ["에서", "에서"],
    ["과", "와"],
    ["까지", "까지"],
  ] as const;
  return pairs[place % pairs.length]?.[hasFinal ? 0 : 1] ?? "";
}

function toFullWidth(text: string): string {
  return text.replace(/[!-~]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0));
}

function mistype(written: string, place: number, random: () => number): string {
  const at = 1 + Math.floor(random() * (written.length - 2));
  const [before, here, after] = [written.slice(0, at), written[at] ?? "", written.slice(at + 1)];
  const kinds = [
    before + after,
    `${before}${here}x${after}`,
    `${before}q${after}`,
    before + (after[0] ?? "") + here + after.slice(1),
  ];
  const mistyped = kinds[place % kinds.length] ?? written;
  return mistyped === written ? `${before}q${after}` : mistyped;
}

function begun(each: string): string {
  return `(?<![\\p{L}])${spaced(each)}`;
}

function spaced(each: string): string {
  return each.toLowerCase().replaceAll(" ", " ?").replaceAll("-", "[- ]?");
}
