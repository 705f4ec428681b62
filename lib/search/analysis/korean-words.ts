import { splitParticle } from "./particles.ts";

const shortest = 2;
/** Longer runs are no words that anybody types. */
const longest = 10;

/** The Korean words of a folded text, each once: as it stands there, and without its particle. */
export function koreanWords(folded: string): readonly string[] {
  const words = new Set<string>();
  for (const [run] of folded.matchAll(/[가-힣]+/g)) {
    if (run.length < shortest || run.length > longest || words.has(run)) continue;
    words.add(run);
    const split = splitParticle(run);
    if (split !== undefined) words.add(split.stem);
  }
  return [...words];
}
