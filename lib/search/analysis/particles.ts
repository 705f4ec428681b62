const list = (words: string) => words.trim().split(/\s+/);

/** By what the syllable before must end in; `either` where there is one form for both. */
const particles = {
  consonant: list("은 이 을 과 이랑 으로 으로는 으로도 으로만 으로의 으로써 으로서 으로부터"),
  vowel: list("는 가 를 와 랑 로 로는 로도 로만 로의 로써 로서 로부터 라는 라고 라도 란 라면 나 야"),
  either: list(`
    의 에 도 만 들 에는 에도 에만 에서 에서는 에서도 에서만 에서의 에게 에게서 에게는 한테 께서
    까지 까지는 까지도 까지의 부터 부터는 부터의 보다 보다는 처럼 만큼 마다 조차 마저 밖에 만이 만을 만은 만의
    이라는 이라고 이라도 이라며 이란 이나 이며 이고 이다 이야 이면 이라면 이었다 입니다 인데 이지만 와의 과의 와는 과는 하고
    들은 들이 들을 들의 들과 들도 들에게 들에서 들로 들만
  `),
} as const;

type Requirement = keyof typeof particles;

const requirements: ReadonlyMap<string, Requirement> = new Map([
  ...particles.consonant.map((particle): [string, Requirement] => [particle, "consonant"]),
  ...particles.vowel.map((particle): [string, Requirement] => [particle, "vowel"]),
  ...particles.either.map((particle): [string, Requirement] => [particle, "either"]),
]);

const longestParticle = Math.max(...[...requirements.keys()].map(({ length }) => length));

/** A noun of one syllable with a particle looks like a noun of two: only a stem of this length is believed. */
const shortestStem = 2;

export interface Stem {
  readonly stem: string;
  readonly particle: string;
}

/** Takes the longest particle off a Korean word; undefined when it has none, or hardly anything would be left. */
export function splitParticle(word: string, shortest = shortestStem): Stem | undefined {
  for (let length = Math.min(longestParticle, word.length - shortest); length > 0; length -= 1) {
    const stem = word.slice(0, -length);
    const particle = word.slice(-length);
    if (agrees(stem, particle)) return { stem, particle };
  }
  return undefined;
}

/** Whether a run is a particle and nothing else, as `가` in `LLaMA3가`. */
export function isParticle(run: string): boolean {
  return requirements.has(run);
}

/** The particles that follow a noun and never another particle of one syllable: where they stand, a noun ends. */
export function nounMarkers(noun: string): readonly string[] {
  return endsInConsonant(noun) ? ["이", "을"] : ["가", "를"];
}

/** The first syllables of the particles that may follow a noun, each once. */
export function particleBeginnings(noun: string): readonly string[] {
  const fitting = [...requirements.keys()].filter((particle) => agrees(noun, particle));
  return [...new Set(fitting.map((particle) => particle.charAt(0)))];
}

function agrees(stem: string, particle: string): boolean {
  const requirement = requirements.get(particle);
  if (requirement === undefined) return false;
  if (requirement === "either" || !/[가-힣]$/.test(stem)) return true;
  // `서울로`, as after a vowel.
  if (particle.startsWith("로") && finalOf(stem) === finalRieul) return true;
  return endsInConsonant(stem) === (requirement === "consonant");
}

const finalRieul = 8;

function endsInConsonant(word: string): boolean {
  return finalOf(word) !== 0;
}

/** The place of the last syllable's final consonant among Unicode's 28, 0 for none. */
export function finalOf(word: string): number {
  return (word.charCodeAt(word.length - 1) - 0xac00) % 28;
}
