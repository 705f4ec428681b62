import { type Kind, kinds } from "../builds/kinds.ts";
import { type SiteId, siteIds } from "../builds/site.ts";
import { sites } from "../builds/sites.ts";
import type { Build } from "../results/builds-schema.ts";
import type { Results } from "../results/schema.ts";
import { buildsOf, count, measuredSizes, medianOf, ratioOf, roundsOf } from "./figures.ts";
import { markdownTable } from "./markdown-table.ts";

/** How long, how much memory, how large, for each kind of build. */
export function buildsSection(results: Results): string {
  const sizes = measuredSizes(results);
  if (sizes.length === 0) return "Not measured yet: `npm run bench`.";
  const rounds = sizes
    .map((size) => roundsOf(results, size))
    .map(
      (all) => `${all.length} at ${count(all[0]?.articles ?? 0)} (${all.map(({ load }) => load).join(", ")})`,
    );
  return [
    `Medians in seconds; in brackets, where there are several rounds, the least and the most. Rounds, and in brackets the load of the machine in the minute before each, builds of the bench included: ${rounds.join(", ")}. Ratios are medians of the ratios within a round.`,
    ...(sizes.length > 1 ? ["![Seconds of a clean build by number of articles](builds.svg)"] : []),
    ...measuredKinds(results).map((kind) => `### ${heading(kind)}\n\n${timesTable(results, kind)}`),
    `### Memory of a clean build\n\nThe process that holds most, and all together at one time (pages that processes share are counted in each).\n\n${memoryTable(results)}`,
    `### Output of a clean build\n\nSizes as the files have them, caches aside; ours has the search index, the data of Next's client runtime and the traces for functions in it, and renders the other articles on demand where the newest come first.\n\n${outputTable(results)}`,
  ].join("\n\n");
}

function timesTable(results: Results, kind: Kind): string {
  const measured = measuredSites(results);
  return markdownTable(
    ["articles", ...measured.map((id) => sites[id].label), "newest first : Astro", "all : Astro"],
    sizesOf(results, kind).map((size) => [
      count(size),
      ...measured.map((id) => spread(buildsOf(results, size, id, kind))),
      ratioOf(results, size, kind, ["attention", "astro"])?.toFixed(2),
      ratioOf(results, size, kind, ["attention-all", "astro"])?.toFixed(2),
    ]),
  );
}

function memoryTable(results: Results): string {
  return cleanBuildsTable(results, (builds) => {
    const [one, all] = [medianOf(builds, "largestProcess"), medianOf(builds, "allProcesses")];
    return one === undefined || all === undefined ? undefined : `${megabytes(one)}, ${megabytes(all)} MB`;
  });
}

function outputTable(results: Results): string {
  return cleanBuildsTable(
    results,
    ([build]) =>
      build && `${megabytes(build.output)} MB in ${count(build.files)} files, ${count(build.pages)} pages`,
  );
}

/** A row for each size, with a cell for each site. */
function cleanBuildsTable(
  results: Results,
  cellOf: (builds: ReturnType<typeof buildsOf>) => string | undefined,
): string {
  const measured = measuredSites(results);
  return markdownTable(
    ["articles", ...measured.map((id) => sites[id].label)],
    measuredSizes(results).map((size) => [
      count(size),
      ...measured.map((id) => cellOf(buildsOf(results, size, id, "clean"))),
    ]),
  );
}

function measuredKinds(results: Results): readonly Kind[] {
  return kinds.filter((kind) => sizesOf(results, kind).length > 0);
}

function sizesOf(results: Results, kind: Kind): readonly number[] {
  return measuredSizes(results).filter((size) =>
    siteIds.some((id) => buildsOf(results, size, id, kind).length > 0),
  );
}

export function measuredSites({ rounds }: Results): readonly SiteId[] {
  return siteIds.filter((id) => rounds.some((round) => round.sites[id] !== undefined));
}

function spread(builds: readonly Build[]): string | undefined {
  const middle = medianOf(builds);
  if (middle === undefined) return undefined;
  const seconds = builds.map((build) => build.seconds);
  if (seconds.length === 1) return middle.toFixed(1);
  return `${middle.toFixed(1)} (${Math.min(...seconds).toFixed(1)}–${Math.max(...seconds).toFixed(1)})`;
}

function megabytes(bytes: number): string {
  return count(Math.round(bytes / 1e6));
}

function heading(kind: Kind): string {
  return kind === "clean" ? "Clean: every cache empty" : kind.charAt(0).toUpperCase() + kind.slice(1);
}
