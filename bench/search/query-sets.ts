import { convertHangulToQwerty } from "es-hangul";
import { toInitials } from "../../lib/search/analysis/initials.ts";
import { seededRandom } from "../corpus/seeded-random.ts";
import { type BenchDocument, fullText } from "./documents.ts";

export interface BenchQuery {
  readonly text: string;
  /** Ids of the documents that should be found. */
  readonly relevant: ReadonlySet<number>;
  /** Ids of the documents that are no mistake; all relevant ones, and for some kinds more. */
  readonly acceptable: ReadonlySet<number>;
}

export interface QuerySet {
  readonly kind: string;
  readonly queries: readonly BenchQuery[];
}

const perKind = 40;

/** Independent of the engine's own list, and much shorter: what a plain reader of the corpus would call a particle. */
const particles = [
  "은",
  "는",
  "이",
  "가",
  "을",
  "를",
  "의",
  "에",
  "에서",
  "으로",
  "로",
  "와",
  "과",
  "도",
  "까지",
  "부터",
  "보다",
];
const word = /[가-힣]+/g;

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
    return new Set(texts.flatMap((text, id) => (expression.test(text) ? [id] : [])));
  };
  const query = (text: string, relevant: string, acceptable = relevant): BenchQuery => ({
    text,
    relevant: having(relevant),
    acceptable: having(acceptable),
  });

  const found = countNouns(texts);
  const nouns = [...found].filter(([noun, { documents: inDocuments }]) => {
    return noun.length >= 2 && inDocuments >= 3 && inDocuments <= documents.length * 0.4;
  });
  const known = new Set(nouns.map(([noun]) => noun));
  const chosen = sample(nouns.map(([noun]) => noun));
  const begins = (noun: string) => `(?<![가-힣])${noun}`;

  const compounds = sample(findCompounds(texts, known));
  const insides = sample(findInsides(texts, known), perKind);
  const versions = sample(findVersions(texts));
  const letters = sample(findLetterWords(texts));
  const titles = sample(documents.filter(({ title }) => /^[가-힣]{3,}/.test(title)));
  const groups = synonyms.filter((group) => group.every((each) => having(begun(each)).size > 0));

  return [
    { kind: "noun alone", queries: chosen.map((noun) => query(noun, begins(noun), noun)) },
    {
      kind: "noun with particle",
      queries: chosen.map((noun, place) => query(noun + particleFor(noun, place), begins(noun), noun)),
    },
    {
      kind: "compound, other spacing",
      queries: compounds.map(([a, b], place) => {
        const together = `${begins(a)} ?${b}`;
        const both = `(?=[^]*${a})(?=[^]*${b})`;
        return place % 2 === 0
          ? query(a + b, together, `${a} ?${b}`)
          : query(`${a} ${b}`, together, `^${both}`);
      }),
    },
    { kind: "inside a word", queries: insides.map((part) => query(part, part)) },
    {
      kind: "mixed script and case",
      queries: versions.map(([name, version], place) => {
        const written = [name.toUpperCase() + version, `${name} ${version}`, `${name}-${version}`][place % 3];
        return query(written ?? name, `(?<![a-z])${name}[ -]?${version}(?!\\d)`);
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
      queries: groups.flatMap((group) =>
        group.slice(0, 2).map((each) => query(each, group.map(begun).join("|"), group.map(spaced).join("|"))),
      ),
    },
  ];
}

interface NounCount {
  documents: number;
  readonly particles: Set<string>;
}

/** Words that stand with three different particles: nouns, whatever a dictionary says. */
function countNouns(texts: readonly string[]): ReadonlyMap<string, NounCount> {
  const counts = new Map<string, NounCount>();
  for (const text of texts) {
    const here = new Set<string>();
    for (const [each] of text.matchAll(word)) {
      const particle = particles.find((one) => each.endsWith(one) && each.length - one.length >= 2);
      if (particle === undefined) continue;
      const noun = each.slice(0, -particle.length);
      const count = counts.get(noun) ?? { documents: 0, particles: new Set<string>() };
      count.particles.add(particle);
      if (!here.has(noun)) count.documents += 1;
      here.add(noun);
      counts.set(noun, count);
    }
  }
  return new Map([...counts].filter(([, { particles: seen }]) => seen.size >= 3));
}

/** Pairs of words that one document writes together and another apart. */
function findCompounds(
  texts: readonly string[],
  nouns: ReadonlySet<string>,
): readonly (readonly [string, string])[] {
  const joined = new Set(texts.flatMap((text) => (text.match(word) ?? []).flatMap(stems)));
  const found = new Map<string, readonly [string, string]>();
  for (const text of texts) {
    for (const [, a = "", second = ""] of text.matchAll(/(?<![가-힣])([가-힣]{2,}) (?=([가-힣]+))/g)) {
      for (const b of stems(second)) {
        if (nouns.has(a) && b.length >= 2 && joined.has(a + b)) found.set(a + b, [a, b]);
      }
    }
  }
  return [...found.values()];
}

function stems(written: string): readonly string[] {
  const particle = particles.find((one) => written.endsWith(one) && written.length - one.length >= 2);
  return particle === undefined ? [written] : [written, written.slice(0, -particle.length)];
}

/** Nouns that many documents have only inside of longer words. */
function findInsides(texts: readonly string[], nouns: ReadonlySet<string>): readonly string[] {
  const starting = new Map<string, Set<number>>();
  const inside = new Map<string, Set<number>>();
  for (const [id, text] of texts.entries()) {
    for (const [each] of text.matchAll(word)) {
      for (let start = 0; start < each.length - 1; start += 1) {
        for (let length = 2; length <= 4 && start + length <= each.length; length += 1) {
          const part = each.slice(start, start + length);
          if (!nouns.has(part)) continue;
          const places = start === 0 ? starting : inside;
          const ids = places.get(part) ?? new Set<number>();
          ids.add(id);
          places.set(part, ids);
        }
      }
    }
  }
  return [...inside]
    .filter(([part, ids]) => [...ids].filter((id) => !starting.get(part)?.has(id)).length >= ids.size / 2)
    .filter(([part, ids]) => ids.size >= (starting.get(part)?.size ?? 0) / 2)
    .map(([part]) => part);
}

function findVersions(texts: readonly string[]): readonly (readonly [string, string])[] {
  const counts = new Map<string, number>();
  for (const text of texts) {
    const here = new Set(
      Array.from(
        text.matchAll(/(?<![a-z])([a-z]{3,})[ -]?(\d{1,2})(?![\d.])/g),
        ([, name, version]) => `${name} ${version}`,
      ),
    );
    for (const each of here) counts.set(each, (counts.get(each) ?? 0) + 1);
  }
  return [...counts]
    .filter(([, count]) => count >= 2 && count <= texts.length * 0.2)
    .map(([each]) => {
      const [name = "", version = ""] = each.split(" ");
      return [name, version];
    });
}

function findLetterWords(texts: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const text of texts) {
    for (const each of new Set(text.match(/(?<![a-z])[a-z]{4,12}(?![a-z])/g))) {
      counts.set(each, (counts.get(each) ?? 0) + 1);
    }
  }
  return [...counts].filter(([, count]) => count >= 3 && count <= texts.length * 0.3).map(([each]) => each);
}

/** The first word of a headline in initials; relevant where initials of a headline begin so at a word. */
function initialsQuery(title: string, documents: readonly BenchDocument[]): BenchQuery {
  const [first = ""] = title.match(/^[가-힣]{3,}/) ?? [];
  const text = toInitials(first);
  const idsOf = (is: (words: string) => boolean) =>
    new Set(documents.flatMap(({ id, title: other }) => (is(toInitials(other)) ? [id] : [])));
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
