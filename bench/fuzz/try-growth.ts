import { randomUnit } from "../../lib/markdown/testing/fuzz/mutate-text.ts";
import { seededRandom } from "../../lib/markdown/testing/fuzz/random.ts";
import type { Shape, ShapePlace } from "../grown/shapes.ts";
import { type Outcome, tryShapes } from "../grown/try-shapes.ts";

const sizes = [500, 1_000, 2_000];
const places: readonly ShapePlace[] = ["md", "mdx", "md", "mdx", "front matter", "title"];

/** Below this, what else the machine does is as long. In milliseconds. */
const noise = 300;
const longest = 5_000;

/** With the logarithm, twice the size takes 2.2 times as long; the rest is for what is measured badly. */
const mostGrowth = 2.8;

/** Grows a random unit for each number, and says which steps grew too fast. */
export async function tryGrowth(
  numbers: readonly number[],
  seed: string,
  processes: number,
): Promise<readonly string[]> {
  const shapes = numbers.map((number): Shape => {
    const random = seededRandom(`${seed}:grow:${number}`);
    return { place: random.pick(places), units: [randomUnit(random)] };
  });
  const trials = shapes.flatMap((shape) =>
    sizes.map((times) => ({ shape, bytes: times * Buffer.byteLength(shape.units[0]) })),
  );
  const outcomes = new Map<Shape, Outcome[]>(shapes.map((shape) => [shape, []]));
  await tryShapes(trials, processes, (outcome) => outcomes.get(outcome.shape)?.push(outcome));
  return shapes.flatMap((shape, place) =>
    growthsOf(outcomes.get(shape) ?? []).map(
      (growth) => `${seed}:${numbers[place]} ${shape.place} ${JSON.stringify(shape.units[0])} ${growth}`,
    ),
  );
}

function growthsOf(outcomes: readonly Outcome[]): readonly string[] {
  const [, middle, last] = outcomes.toSorted((a, b) => a.bytes - b.bytes);
  if (middle === undefined || last === undefined) return [];
  if (last.lost !== undefined) return [`${last.lost}: never ended`];
  return last.steps.flatMap(({ name, spent }) => {
    const before = middle.steps.find((step) => step.name === name)?.spent ?? 0;
    const isFast = spent > noise && spent > mostGrowth * before;
    if (spent <= longest && (!isFast || last.refusals.length > 0)) return [];
    return [`${name}: ${Math.round(before)}, ${Math.round(spent)} ms`];
  });
}
