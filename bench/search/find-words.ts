/** Independent of the engine's own list, and much shorter: what a plain reader of the corpus would call a particle. */
export const particles =
  "에서는 에서 에는 에게 만큼 처럼 으로 까지 부터 보다 은 는 이 가 을 를 의 에 로 와 과 도 만".split(" ");

const word = /[가-힣]+/g;

/** Words that stand with three different particles, with the number of documents: nouns, whatever a dictionary says. */
export function countNouns(texts: readonly string[]): ReadonlyMap<string, number> {
  const seen = new Map<string, { readonly particles: Set<string>; readonly documents: Set<number> }>();
  for (const [id, text] of texts.entries()) {
    for (const [each] of text.matchAll(word)) {
      const { noun, particle } = split(each);
      if (particle === undefined) continue;
      const place = seen.get(noun) ?? { particles: new Set(), documents: new Set() };
      place.particles.add(particle);
      place.documents.add(id);
      seen.set(noun, place);
    }
  }
  const counts = new Map([...seen].map(([noun, place]) => [noun, place.documents.size]));
  return new Map(
    [...counts].filter(([noun, count]) => {
      // `모델로` of `모델로는`.
      const isShorterNoun = (counts.get(split(noun).noun) ?? 0) > count;
      return (seen.get(noun)?.particles.size ?? 0) >= 3 && !isShorterNoun;
    }),
  );
}

/** Pairs of nouns that one document writes together and another apart. */
export function findCompounds(
  texts: readonly string[],
  nouns: ReadonlySet<string>,
): readonly (readonly [string, string])[] {
  const joined = new Set(texts.flatMap((text) => (text.match(word) ?? []).map((each) => split(each).noun)));
  const found = new Map<string, readonly [string, string]>();
  for (const text of texts) {
    for (const [, a = "", second = ""] of text.matchAll(/(?<![가-힣])([가-힣]{2,}) (?=([가-힣]+))/g)) {
      const b = split(second).noun;
      if (nouns.has(a) && nouns.has(b) && joined.has(a + b)) found.set(a + b, [a, b]);
    }
  }
  return [...found.values()];
}

function split(written: string): { readonly noun: string; readonly particle: string | undefined } {
  const particle = particles.find((one) => written.endsWith(one) && written.length - one.length >= 2);
  return { noun: particle === undefined ? written : written.slice(0, -particle.length), particle };
}

/** A noun with a space in it somewhere, and nothing but a particle behind it. */
export function apart(noun: string): string {
  const written = Array.from(noun).join(" ?");
  return `(?<![가-힣])(?!${noun})${written}(?:${particles.join("|")})?(?![가-힣])`;
}

/** Nouns that many documents have only inside of longer words. */
export function findInsides(texts: readonly string[], nouns: ReadonlySet<string>): readonly string[] {
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

export function findVersions(texts: readonly string[]): readonly (readonly [string, string])[] {
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

export function findLetterWords(texts: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const text of texts) {
    for (const each of new Set(text.match(/(?<![a-z])[a-z]{4,12}(?![a-z])/g))) {
      counts.set(each, (counts.get(each) ?? 0) + 1);
    }
  }
  return [...counts].filter(([, count]) => count >= 3 && count <= texts.length * 0.3).map(([each]) => each);
}
