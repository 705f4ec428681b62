import { type Kind, kinds } from "../builds/kinds.ts";
import type { SiteId } from "../builds/site.ts";
import type { Weight } from "../results/page-weights-schema.ts";
import type { Results } from "../results/schema.ts";
import { buildsOf, medianOf, ratioOf } from "./figures.ts";
import { markdownTable } from "./markdown-table.ts";

interface Target {
  readonly what: string;
  readonly atMost: number;
  /** Undefined when it was not measured. */
  readonly measured: number | undefined;
  readonly unit: string;
}

const ours: readonly SiteId[] = ["attention", "attention-all"];

/** What we measure ourselves against, and whether we are there. */
export function targetsSection(results: Results): string {
  return markdownTable(
    ["target", "at most", "measured", "met"],
    targetsOf(results).map(({ what, atMost, measured, unit }) => [
      what,
      withUnit(atMost, unit),
      measured === undefined ? "not measured" : withUnit(Number(measured.toFixed(2)), unit),
      measured === undefined ? undefined : measured <= atMost ? "yes" : "**no**",
    ]),
  );
}

function targetsOf(results: Results): readonly Target[] {
  const { serving } = results;
  const { firstRequests, pageLatency } = serving ?? {};
  const [article, floor] = [
    weightsOf(results, "article"),
    weightsOf(results, "a Next site with nothing in it"),
  ];
  const script = article && brotliOf(article, "js");
  const floorScript = floor && brotliOf(floor, "js");
  const latency = pageLatency && (pageLatency.withRules / pageLatency.without - 1) * 100;
  return [
    ratio("clean build of 5,000, newest first, to Astro's", 0.5, results, "clean", "attention"),
    ratio("clean build of 5,000, all prerendered, to Astro's", 1.3, results, "clean", "attention-all"),
    ratio(
      "one article of 5,000 changed, newest first, to Astro's",
      0.4,
      results,
      "one article changed",
      "attention",
    ),
    {
      what: "10,000 articles to 5,000, the worst of our builds",
      atMost: 2.1,
      measured: worstGrowth(results),
      unit: "×",
    },
    {
      what: "memory of any process, 10,000 articles",
      atMost: 1.5,
      measured: mostMemory(results),
      unit: "GB",
    },
    {
      what: "first request of an article, cold server, p95",
      atMost: 250,
      measured: firstRequests?.cold.p95,
      unit: "ms",
    },
    {
      what: "first request of an article, warm server, p95",
      atMost: 60,
      measured: firstRequests?.warm.p95,
      unit: "ms",
    },
    {
      what: "JavaScript of an article over Next's floor",
      atMost: 5,
      measured: difference(script, floorScript),
      unit: "kB",
    },
    { what: "JavaScript of an article in all (stretch)", atMost: 10, measured: script, unit: "kB" },
    {
      what: "HTML and CSS of an article",
      atMost: 25,
      measured: article && brotliOf(article, "html") + brotliOf(article, "css"),
      unit: "kB",
    },
    { what: "a page with 10,000 legacy paths takes longer by", atMost: 5, measured: latency, unit: "%" },
    {
      what: "save to screen in `dev`, 3,000 articles, median",
      atMost: 1_000,
      measured: saveToScreen(results),
      unit: "ms",
    },
  ];
}

function ratio(what: string, atMost: number, results: Results, kind: Kind, site: SiteId): Target {
  return { what, atMost, measured: ratioOf(results, 5_000, kind, [site, "astro"]), unit: "×" };
}

function worstGrowth(results: Results): number | undefined {
  const growths = ours.flatMap((site) =>
    kinds.flatMap((kind) => {
      const half = medianOf(buildsOf(results, 5_000, site, kind));
      const whole = medianOf(buildsOf(results, 10_000, site, kind)) ?? servedSeconds(results, site, kind);
      return half === undefined || whole === undefined ? [] : [whole / half];
    }),
  );
  return growths.length === 0 ? undefined : Math.max(...growths);
}

/** The build that is served is another such build, with a legacy path for each article. */
function servedSeconds({ serving }: Results, site: SiteId, kind: Kind): number | undefined {
  const isSuch = serving?.articles === 10_000 && site === "attention" && kind === "clean";
  return isSuch ? serving.build.seconds : undefined;
}

function mostMemory(results: Results): number | undefined {
  const { serving } = results;
  const builds = [
    ...ours.flatMap((site) => kinds.flatMap((kind) => buildsOf(results, 10_000, site, kind))),
    ...(serving?.articles === 10_000 ? [serving.build] : []),
  ];
  if (builds.length === 0) return undefined;
  return Math.max(...builds.map(({ largestProcess }) => largestProcess)) / 1e9;
}

function saveToScreen({ saveToScreen }: Results): number | undefined {
  return saveToScreen?.sizes.find(({ articles }) => articles === 3_000)?.median;
}

function weightsOf({ pageWeights }: Results, page: string): readonly Weight[] | undefined {
  return pageWeights?.pages.find(({ name }) => name === page)?.weights;
}

/** kB. */
function brotliOf(weights: readonly Weight[], kind: Weight["kind"]): number {
  return (weights.find((weight) => weight.kind === kind)?.brotli ?? 0) / 1_000;
}

function difference(a: number | undefined, b: number | undefined): number | undefined {
  return a === undefined || b === undefined ? undefined : a - b;
}

function withUnit(number: number, unit: string): string {
  return `${number} ${unit}`;
}
