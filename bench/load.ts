/**
 * Load on a server of this project, on one machine: what readers ask for, over 200 connections for a minute, then two
 * floods of addresses that nobody was ever given. Says what was answered, and what is left of it in memory and on the
 * disk.
 *
 *   npx tsx bench/load.ts [--quick] [--connections 200] [--seconds 60] [--idle 20] [--site folder with a build]
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
import { memoryOf, sizeOf } from "./load/resources.ts";

const { values } = parseArgs({
  options: {
    quick: { type: "boolean", default: false },
    connections: { type: "string", default: "200" },
    seconds: { type: "string" },
    idle: { type: "string" },
    site: { type: "string" },
  },
});
const connections = Number(values.connections);
const seconds = Number(values.seconds ?? (values.quick ? 10 : 60));
const idle = Number(values.idle ?? (values.quick ? 5 : 20));
const work = await mkdtemp(join(tmpdir(), "load-"));
const problems: string[] = [];
try {
  const load = installMixedLoad(work);
  const site = values.site ?? (await builtSite(join(work, "site")));
  const next = join(site, ".next");
  const server = await startLogged(site);
  const paths = await pagePaths(server.origin);
  const slug = paths.find((path) => path.startsWith("/posts/"))?.split("/")[2] ?? "";
  const run = async (name: string, kinds: readonly RequestKind[], seconds: number) => {
    const { errors, latency, requests, timeouts } = await load(server.origin, kinds, {
      connections,
      seconds,
    });
    const busy = memoryOf(server.pid);
    await wait(idle * 1_000);
    const { now } = memoryOf(server.pid);
    const disk = sizeOf(next);
    console.log(
      `\n${name}: ${requests.total} answers, ${Math.round(requests.average)}/s, p50 ${latency.p50} ms, p99 ${latency.p99} ms, longest ${latency.max} ms; memory ${busy.now} MB, ${now} MB after ${idle} s (most ${busy.most}); .next ${disk.files} files, ${(disk.bytes / 1e6).toFixed(1)} MB`,
    );
    if (errors + timeouts > 0) problems.push(`${name}: ${errors} errors, ${timeouts} timeouts`);
    for (const kind of kinds) printKind(kind);
    return { memory: now, ...disk };
  };
  const before = { memory: memoryOf(server.pid).now, ...sizeOf(next) };
  console.log(
    `before: memory ${before.memory} MB; .next ${before.files} files, ${(before.bytes / 1e6).toFixed(1)} MB`,
  );
  // So that what is kept is kept: pictures in each size, pages on demand.
  await run("warm-up", readersRequests(paths, slug), seconds / 6);
  const steady = await run("readers", readersRequests(paths, slug), seconds);
  const first = await run("flood", floodRequests(slug), seconds / 2);
  const second = await run("flood, again", floodRequests(slug), seconds / 2);
  if (second.files > steady.files) problems.push(`the floods left ${second.files - steady.files} files`);
  if (second.memory > first.memory * 1.1) {
    problems.push(`memory went from ${first.memory} to ${second.memory} MB with the second flood`);
  }
  const errorLines = server.log().filter((line) => line.includes('"level":"error"'));
  console.log(`\nlog: ${server.log().length} lines, ${errorLines.length} of them errors`);
  if (errorLines.length > 0) problems.push(`log: ${errorLines[0]}`);
  console.log(`the server leaves with ${await server.stop()}`);
} finally {
  await rm(work, { recursive: true, force: true });
}
for (const problem of problems) console.log(`FAILS  ${problem}`);
if (problems.length > 0) process.exitCode = 1;
else console.log("holds");

function printKind({ intended, name, seen }: RequestKind): void {
  const statuses = [...seen].map(([status, count]) => `${status}: ${count}`).join(", ");
  console.log(`  ${name.padEnd(32)} ${statuses}`);
  for (const status of seen.keys()) {
    if (!intended.includes(status)) problems.push(`${name} was answered ${status}`);
  }
}

async function builtSite(folder: string): Promise<string> {
  await projectCopy(folder);
  const { code, log } = await startBuild(folder).ended;
  if (code !== 0) throw new Error(log.join("\n"));
  return folder;
}
