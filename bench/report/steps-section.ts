import type { Results } from "../results/schema.ts";
import { count } from "./figures.ts";
import { markdownTable } from "./markdown-table.ts";

type Steps = NonNullable<Results["steps"]>;

/** How the time of each step grows. */
export function stepsSection({ steps }: Results): string {
  const how =
    "`npx tsx bench/steps.ts` times each step over all articles, nothing kept from before: the parts of `lib` in a process of their own for each size, then the steps of a clean build with every page prerendered, by when it prints that they are done. Feeds are twenty entries each however many articles there are, and share cards are drawn when they are asked for. The exponent is that of the best power of the number of articles: 1 is linear, 2 is quadratic, less than 1 has a cost that does not grow.";
  if (steps === undefined) return `${how}\n\nNot measured yet.`;
  const sizes = steps.sizes.map(({ articles }) => articles);
  const names = [...new Set(steps.sizes.flatMap(({ milliseconds }) => Object.keys(milliseconds)))];
  const table = markdownTable(
    [
      "step, seconds",
      ...sizes.map(count),
      ...doublings(steps).map(([a, b]) => `${count(b)} : ${count(a)}`),
      "exponent",
    ],
    names.map((name) => [
      name,
      ...sizes.map((size) => inSeconds(timeOf(steps, size, name))),
      ...doublings(steps).map(([a, b]) => ratio(timeOf(steps, b, name), timeOf(steps, a, name))),
      exponent(steps, name)?.toFixed(2),
    ]),
  );
  return `${how}\n\n${steps.date}, Node ${steps.node}.\n\n${table}`;
}

/** Pairs of sizes of which one is twice the other. */
function doublings({ sizes }: Steps): readonly (readonly [number, number])[] {
  const measured = sizes.map(({ articles }) => articles);
  return measured.filter((size) => measured.includes(size * 2)).map((size) => [size, size * 2]);
}

function timeOf({ sizes }: Steps, size: number, name: string): number | undefined {
  return sizes.find(({ articles }) => articles === size)?.milliseconds[name];
}

/** The slope of the line through the logarithms, by least squares. */
function exponent({ sizes }: Steps, name: string): number | undefined {
  const points = sizes.flatMap(({ articles, milliseconds }) => {
    const time = milliseconds[name];
    return time === undefined || time === 0 ? [] : [{ x: Math.log(articles), y: Math.log(time) }];
  });
  if (points.length < 2) return undefined;
  const [meanX, meanY] = [mean(points.map(({ x }) => x)), mean(points.map(({ y }) => y))];
  const together = mean(points.map(({ x, y }) => (x - meanX) * (y - meanY)));
  return together / mean(points.map(({ x }) => (x - meanX) ** 2));
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}

function ratio(a: number | undefined, b: number | undefined): string | undefined {
  return a === undefined || b === undefined || b === 0 ? undefined : (a / b).toFixed(2);
}

function inSeconds(milliseconds: number | undefined): string | undefined {
  return milliseconds === undefined ? undefined : (milliseconds / 1_000).toFixed(milliseconds < 100 ? 3 : 2);
}
