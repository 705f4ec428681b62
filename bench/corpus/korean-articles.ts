import { seededRandom } from "./seeded-random.ts";
import { adverbs, nameEndings, nameSyllables, names, nouns, verbs } from "./vocabulary.ts";

export interface GeneratedArticle {
  readonly slug: string;
  readonly date: string;
  readonly title: string;
  readonly description: string;
  readonly categories: readonly string[];
  readonly tags: readonly string[];
  /** Markdown. */
  readonly body: string;
}

export interface CorpusOptions {
  readonly count: number;
  readonly seed: number;
  /** Characters of a body, about. */
  readonly length: number;
}

type Random = () => number;

/** A word as the articles write it, one way or another. */
type Word = (random: Random) => string;

/**
 * Korean tech news that says nothing, with what makes searching it hard: words by Zipf's law, particles after each
 * noun, compounds together and apart, names in both scripts and with numbers, and a tail of rare invented names. Every
 * article has a few subjects of its own that it comes back to.
 */
export function generateArticles({ count, seed, length }: CorpusOptions): readonly GeneratedArticle[] {
  const random = seededRandom(seed);
  const words = makeWords(random, Math.max(1_000, count));
  return Array.from({ length: count }, (_, number) => generateArticle(number, words, length, random));
}

const compoundCount = 4_000;
const categories = ["모델", "연구", "정책", "인프라", "산업", "사회"];

/** The commonest first. */
function makeWords(random: Random, rareNames: number): readonly Word[] {
  const plain = shuffle(nouns, random).map(
    (noun): Word =>
      () =>
        noun,
  );
  const compounds = Array.from({ length: compoundCount }, (): Word => {
    const [a, b] = [pick(nouns, random), pick(nouns, random)];
    const three = random() < 0.15 ? pick(nouns, random) : "";
    return (each) => [a, b, three].filter((part) => part !== "").join(each() < 0.6 ? "" : " ");
  });
  const named = names.map(({ latin, hangul }): Word => {
    return (each) => (hangul !== undefined && each() < 0.5 ? hangul : latin);
  });
  const versions = names.flatMap(({ latin, hangul }) =>
    [2, 3, 4].map((version): Word => {
      return (each) =>
        (hangul !== undefined && each() < 0.4 ? hangul : each() < 0.2 ? latin.toLowerCase() : latin) +
        pick(["", " ", "-"], each) +
        version;
    }),
  );
  const rare = Array.from({ length: rareNames }, (): Word => {
    const name = Array.from({ length: 2 + Math.floor(random() * 2) }, () => pick(nameSyllables, random)).join(
      "",
    );
    const ending = random() < 0.6 ? pick(nameEndings, random) : "";
    return (each) => name + (each() < 0.3 && ending !== "" ? " " : "") + ending;
  });
  return [
    ...plain.slice(0, 80),
    ...shuffle([...plain.slice(80), ...named, ...versions, ...compounds], random),
    ...rare,
  ];
}

function generateArticle(
  number: number,
  words: readonly Word[],
  length: number,
  random: Random,
): GeneratedArticle {
  const subjects = Array.from({ length: 4 }, () => pick(words, random));
  const word = () => (random() < 0.2 ? pick(subjects, random) : zipf(words, random))(random);
  const date = new Date(Date.UTC(2014, 0, 1) + number * 10 * 60 * 60 * 1_000).toISOString().slice(0, 10);
  const body: string[] = [];
  let size = 0;
  while (size < length) {
    const paragraph = Array.from({ length: 3 + Math.floor(random() * 3) }, () => sentence(word, random)).join(
      " ",
    );
    if (body.length > 0 && random() < 0.25) body.push(`## ${word()}${particle(word(), "topic")}`);
    body.push(random() < 0.1 ? emphasise(paragraph) : paragraph);
    size += paragraph.length;
  }
  const [first, second] = subjects.map((subject) => subject(random));
  return {
    slug: `기사-${number}`,
    date,
    title: `${first ?? ""}${pick([", ", "와 ", "의 ", " "], random)}${second ?? ""} ${zipf(words, random)(random)}`,
    description: sentence(word, random),
    categories: [pick(categories, random)],
    tags: subjects.slice(0, 1 + Math.floor(random() * 3)).map((subject) => subject(random)),
    body: body.join("\n\n"),
  };
}

/** Where particles of one syllable depend on the sound before, and longer ones do not. */
const particles: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  topic: [
    ["은", "는"],
    ["이", "가"],
    ["에서는", "에서는"],
    ["도", "도"],
  ],
  object: [
    ["을", "를"],
    ["과", "와"],
    ["까지", "까지"],
    ["만", "만"],
  ],
  place: [
    ["에서", "에서"],
    ["에", "에"],
    ["으로", "로"],
    ["보다", "보다"],
    ["부터", "부터"],
    ["의", "의"],
  ],
};

function sentence(word: () => string, random: Random): string {
  const noun = (role: string) => {
    const written = word();
    return random() < 0.15 ? `${written} ${particle(word(), role, random)}` : particle(written, role, random);
  };
  const parts = [
    noun("topic"),
    ...(random() < 0.5 ? [pick(adverbs, random)] : []),
    noun("place"),
    noun("object"),
  ];
  return `${parts.join(" ")} ${pick(verbs, random)}.`;
}

function particle(noun: string, role: string, random: Random = () => 0): string {
  const [afterConsonant, afterVowel] = pick(particles[role] ?? [], random);
  const last = noun.charCodeAt(noun.length - 1) - 0xac00;
  const endsInConsonant = last >= 0 && last < 11_172 && last % 28 !== 0;
  return noun + (endsInConsonant ? afterConsonant : afterVowel);
}

function emphasise(paragraph: string): string {
  return paragraph.replace(/^(\S+)/, "**$1**").replace(/ (\S+)\.$/, " [$1](https://example.com/a).");
}

/** By Zipf's law, near enough: the place of a word is the exponential of an even number. */
function zipf(words: readonly Word[], random: Random): Word {
  return words[Math.floor(words.length ** random()) - 1] ?? pick(words, random);
}

function pick<Item>(items: readonly Item[], random: Random): Item {
  const item = items[Math.floor(random() * items.length)];
  if (item === undefined) throw new RangeError("nothing to pick from");
  return item;
}

function shuffle<Item>(items: readonly Item[], random: Random): readonly Item[] {
  return items
    .map((item) => ({ item, key: random() }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item);
}
