import type { Round } from "../results/builds-schema.ts";
import type { Results } from "../results/schema.ts";
import type { Kind } from "./kinds.ts";
import type { SiteId } from "./site.ts";

export type SiteVersions = Readonly<Partial<Record<SiteId, string>>>;

/**
 * Results with the round in it: the one that is there if it was measured over the same corpus, Node and sites, so that
 * a run that was broken off goes on; else an empty one, since only what was measured in turns compares.
 */
export function withRound(results: Results, wanted: Round, versions: SiteVersions): Results {
  const known = roundOf(results, wanted);
  if (known !== undefined && isOfSame(known, wanted, versions)) return results;
  const others = withoutRound(results, wanted);
  return { ...others, rounds: [...others.rounds, wanted].toSorted(byPlace) };
}

export function withoutRound(results: Results, unwanted: Round): Results {
  const known = roundOf(results, unwanted);
  return { ...results, rounds: results.rounds.filter((round) => round !== known) };
}

export function isMeasured(results: Results, wanted: Round, site: SiteId, kinds: readonly Kind[]): boolean {
  const builds = roundOf(results, wanted)?.sites[site]?.builds ?? {};
  return kinds.every((kind) => builds[kind] !== undefined);
}

export function withBuilds(
  results: Results,
  wanted: Round,
  site: SiteId,
  builds: NonNullable<Round["sites"][SiteId]>,
): Results {
  const known = roundOf(results, wanted);
  return {
    ...results,
    rounds: results.rounds.map((round) =>
      round === known ? { ...round, sites: { ...round.sites, [site]: builds } } : round,
    ),
  };
}

/** One way in odd rounds and the other in even ones: what grows warm or full over a round spoils no site's figures. */
export function orderOf<Item>(items: readonly Item[], round: number): readonly Item[] {
  return round % 2 === 1 ? items : items.toReversed();
}

function roundOf(
  { rounds }: Results,
  { articles, round }: Pick<Round, "articles" | "round">,
): Round | undefined {
  return rounds.find((each) => each.articles === articles && each.round === round);
}

function isOfSame(known: Round, wanted: Round, versions: SiteVersions): boolean {
  const sameSites = Object.entries(versions).every(([id, version]) => {
    const measured = known.sites[id as SiteId];
    return measured === undefined || measured.version === version;
  });
  return known.corpus === wanted.corpus && known.node === wanted.node && sameSites;
}

function byPlace(a: Round, b: Round): number {
  return a.articles - b.articles || a.round - b.round;
}
