import type { Kind } from "../builds/kinds.ts";
import type { SiteId } from "../builds/site.ts";
import type { Build, Round } from "../results/builds-schema.ts";
import type { Results } from "../results/schema.ts";

export function median(numbers: readonly number[]): number | undefined {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  const [low, high] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]];
  return low === undefined || high === undefined ? undefined : (low + high) / 2;
}

export function measuredSizes({ rounds }: Results): readonly number[] {
  return [...new Set(rounds.map(({ articles }) => articles))].toSorted((a, b) => a - b);
}

export function roundsOf({ rounds }: Results, size: number): readonly Round[] {
  return rounds.filter(({ articles }) => articles === size);
}

export function buildsOf(results: Results, size: number, site: SiteId, kind: Kind): readonly Build[] {
  return roundsOf(results, size).flatMap(({ sites }) => sites[site]?.builds[kind] ?? []);
}

/** Median of a figure over all rounds. */
export function medianOf(
  builds: readonly Build[],
  figure: Exclude<keyof Build, symbol> = "seconds",
): number | undefined {
  return median(builds.map((build) => build[figure]));
}

/** Median over the rounds of how much longer one site takes than another in the same round. */
export function ratioOf(
  results: Results,
  size: number,
  kind: Kind,
  [site, other]: readonly [SiteId, SiteId],
): number | undefined {
  return median(
    roundsOf(results, size).flatMap(({ sites }) => {
      const [a, b] = [sites[site]?.builds[kind]?.seconds, sites[other]?.builds[kind]?.seconds];
      return a === undefined || b === undefined ? [] : [a / b];
    }),
  );
}

export function count(number: number): string {
  return number.toLocaleString("en");
}
