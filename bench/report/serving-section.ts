import type { Results } from "../results/schema.ts";
import { count } from "./figures.ts";
import { markdownTable } from "./markdown-table.ts";

type Serving = NonNullable<Results["serving"]>;

/** How the build is served, and what answers say to caches. */
export function servingSection({ serving }: Results): string {
  const how =
    "`npx tsx bench/serving.ts` builds the site with one legacy path for each article, serves it, and asks for the pages of the 200 newest articles in turn over connections that stay open, on the same machine. Without legacy paths it is the same build with Next's rules taken out; nginx serves the same files with one worker. Figures are medians of rounds in turns; nginx may be faster than the load generator can ask.";
  if (serving === undefined) return `${how}\n\nNot measured yet.`;
  return [
    how,
    `${serving.date}, Node ${serving.node}, ${count(serving.articles)} articles, ${serving.connections} connections. The build, newest first and clean, took ${serving.build.seconds.toFixed(1)} s; its largest process held ${count(Math.round(serving.build.largestProcess / 1e6))} MB.`,
    throughputTable(serving),
    latencyLine(serving),
    firstRequestsPart(serving),
    "### What answers say to caches",
    "Revalidated is the status when the entity tag comes back in `If-None-Match`.",
    answersTable(serving),
  ].join("\n\n");
}

function throughputTable({ throughput }: Serving): string {
  return markdownTable(
    ["server", "requests a second", "p50, ms", "p99, ms", "memory, MB"],
    throughput.map(({ server, requestsPerSecond, p50, p99, memory }) => [
      server,
      count(requestsPerSecond),
      p50,
      p99,
      count(Math.round(memory / 1e6)),
    ]),
  );
}

function latencyLine({ pageLatency }: Serving): string {
  if (pageLatency === undefined) return "";
  const { requests, without, withRules } = pageLatency;
  const share = ((withRules / without - 1) * 100).toFixed(1);
  return `One request after the other, to both servers in turns: ${without.toFixed(3)} ms without legacy paths and ${withRules.toFixed(3)} ms with them, ${share} % more (medians of ${count(requests)}).`;
}

function firstRequestsPart({ firstRequests }: Serving): string {
  if (firstRequests === undefined) return "Every article was prerendered.";
  const { again, cold, warm } = firstRequests;
  const rows = [
    { name: "cold: the first request of a reader to a server that has just said it is well", ...cold },
    { name: "warm: the first request for an article", ...warm },
    { name: "again: the second request for it", ...again },
  ];
  return `### Articles that were not prerendered\n\n${markdownTable(
    ["milliseconds", "requests", "p50", "p95", "most"],
    rows.map(({ name, requests, p50, p95, most }) => [
      name,
      requests,
      p50.toFixed(1),
      p95.toFixed(1),
      most.toFixed(1),
    ]),
  )}`;
}

function answersTable({ answers }: Serving): string {
  const head = ["answer", "status", "type", "`Cache-Control`", "`ETag`", "revalidated", "`Vary`"];
  const rows = answers.map(({ name, status, type, cacheControl, etag, revalidated, vary }) => [
    name,
    status,
    type,
    cacheControl,
    etag,
    revalidated,
    vary?.replace(/\brsc(, next-router-[a-z-]+)+/, "Next's router"),
  ]);
  return markdownTable(head, rows);
}
