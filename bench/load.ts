/**
 * Load on a server of this project, on one machine: what readers ask for, over 200 connections for a minute, then
 * floods of addresses that nobody was ever given. Says what was answered, and what is left of it in memory and on the
 * disk.
 *
 *   npx tsx bench/load.ts [--quick] [--connections 200] [--seconds 60] [--floods 4] [--idle 20] [--site built folder]
 */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { parseArgs } from "node:util";
import { startLogged } from "./faults/server.ts";
import { projectCopy, startBuild } from "./faults/site-copy.ts";
import { pagePaths } from "./faults/whole-pages.ts";
import { installMixedLoad, type RequestKind } from "./load/autocannon.ts";
import { floodRequests, readersRequests } from "./load/request-kinds.ts";
import { heldMemoryOf, memoryOf, sizeOf } from "./load/resources.ts";

const { values } = parseArgs({
  options: {
    quick: { type: "boolean", default: false },
    connections: { type: "string", default: "200" },
    seconds: { type: "string" },
    floods: { type: "string" },
    idle: { type: "string" },
    site: { type: "string" },
  },
});
const connections = Number(values.connections);
const seconds = Number(values.seconds ?? (values.quick ? 10 : 60));
const floods = Number(values.floods ?? (values.quick ? 2 : 4));
const idle = Number(values.idle ?? (values.quick ? 5 : 20));
const work = await mkdtemp(join(tmpdir(), "load-"));
const problems: string[] = [];
try {
  const load = installMixedLoad(work);
  const site = values.site ?? (await builtSite(join(work, "site")));
  const next = join(site, ".next");
  const server = await startLogged(site, 0, join(import.meta.dirname, "load/tell-memory.mjs"));
  const paths = await pagePaths(server.origin);
  const slug = paths.find((path) => path.startsWith("/posts/"))?.split("/")[2] ?? "";
  const tags = await entityTags(server.origin, paths);
  const run = async (name: string, kinds: readonly RequestKind[], seconds: number) => {
    const { errors, latency, requests, timeouts } = await load(server.origin, kinds, {
      connections,
      seconds,
    });
    const busy = memoryOf(server.pid);
    await wait(idle * 1_000);
    const { now } = memoryOf(server.pid);
    const held = await heldMemoryOf(server);
    const disk = sizeOf(next);
    console.log(
      `\n${name}: ${requests.total} answers, ${Math.round(requests.average)}/s, p50 ${latency.p50} ms, p99 ${latency.p99} ms, longest ${latency.max} ms; memory ${busy.now} MB, ${now} MB after ${idle} s (most ${busy.most}), ${memoryOf(server.pid).now} MB when garbage is collected, ${held} MB of it needed; .next ${disk.files} files, ${(disk.bytes / 1e6).toFixed(1)} MB`,
    );
    if (errors + timeouts > 0) problems.push(`${name}: ${errors} errors, ${timeouts} timeouts`);
    for (const kind of kinds) printKind(kind);
    return { held, ...disk };
  };
  const before = sizeOf(next);
  console.log(
    `before: memory ${memoryOf(server.pid).now} MB, ${await heldMemoryOf(server)} MB of it needed; .next ${before.files} files, ${(before.bytes / 1e6).toFixed(1)} MB`,
  );
  // So that what is kept is kept: pictures in each size, pages on demand.
  await run("warm-up", readersRequests(paths, tags, slug), seconds / 6);
  const steady = await run("readers", readersRequests(paths, tags, slug), seconds);
  const first = await run("flood 1", floodRequests(slug), seconds / 2);
  let last = first;
  for (let number = 2; number <= floods; number += 1) {
    last = await run(`flood ${number}`, floodRequests(slug), seconds / 2);
  }
  if (last.files > steady.files) problems.push(`the floods left ${last.files - steady.files} files`);
  if (last.held > first.held * 1.1) {
    problems.push(
      `the memory that is needed went from ${first.held} to ${last.held} MB with the later floods`,
    );
  }
  const errorLines = server.log().filter((line) => line.includes('"level":"error"'));
  console.log(`\nlog: ${server.log().length} lines, ${errorLines.length} of them errors`);
  for (const [text, count] of linesByText(server.log())) console.log(`  ${count} × ${text}`);
  if (errorLines.length > 0) problems.push(`log: ${errorLines[0]}`);
  console.log(`the server leaves with ${await server.stop()}`);
} finally {
  await rm(work, { recursive: true, force: true });
}
for (const problem of problems) console.log(`FAILS  ${problem}`);
if (problems.length > 0) process.exitCode = 1;
else console.log("holds");

function printKind({ intended, name, seen, waits }: RequestKind): void {
  const statuses = [...seen].map(([status, count]) => `${status}: ${count}`).join(", ");
  const sorted = waits.toSorted((a, b) => a - b);
  const at = (share: number) => Math.round(sorted[Math.floor(share * (sorted.length - 1))] ?? 0);
  console.log(
    `  ${name.padEnd(32)} ${statuses.padEnd(24)} p50 ${at(0.5)} ms, p99 ${at(0.99)} ms, longest ${at(1)} ms`,
  );
  for (const status of seen.keys()) {
    if (!intended.includes(status)) problems.push(`${name} was answered ${status}`);
  }
}

/** The commonest lines of a log, as far as they are the same. */
function linesByText(lines: readonly string[]): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const line of lines) {
    const text = (/"message":"([^"]*)/.exec(line)?.[1] ?? line).slice(0, 60);
    counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  return [...counts].sort(([, a], [, b]) => b - a).slice(0, 5);
}

/** What each page is known by as long as it does not change. */
async function entityTags(origin: string, paths: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const tags = new Map<string, string>();
  for (const path of paths) tags.set(path, (await fetch(origin + path)).headers.get("etag") ?? "");
  return tags;
}

async function builtSite(folder: string): Promise<string> {
  await projectCopy(folder);
  const { code, log } = await startBuild(folder).ended;
  if (code !== 0) throw new Error(log.join("\n"));
  return folder;
}
