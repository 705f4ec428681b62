import { randomInt } from "node:crypto";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { filesBelow } from "../../lib/redirects/site-files.ts";
import { type Fault, type Finding, finding } from "./fault.ts";
import { startLogged } from "./server.ts";
import { copyOf, startBuild } from "./site-copy.ts";
import { askPages, keptPages } from "./whole-pages.ts";

/** `npm run build` is killed again and again in one folder, while the site of the last good build is served from another. */
export function killedBuilds(kills: number): Fault {
  return async ({ site, work, paths }) => {
    const served = await startLogged(site);
    const folder = await copyOf(site, join(work, "killed-builds"));
    let { seconds: buildSeconds } = await startBuild(folder).ended;
    const moments: number[] = [];
    const started: Finding[] = [];
    while (moments.length < kills) {
      const moment = randomInt(200, Math.round(buildSeconds * 1_000));
      const build = startBuild(folder);
      const isOver = await Promise.race([build.ended.then(() => true), wait(moment, false)]);
      if (isOver) {
        // The machine has less to do than it had: the next moments are to lie within such a build.
        buildSeconds = (await build.ended).seconds;
        continue;
      }
      build.kill();
      await build.ended;
      moments.push(moment / 1_000);
      const start = await startOfRest(folder, paths, `of the build killed after ${moment / 1_000} s`);
      if (start !== undefined) started.push(start);
    }
    const stillServed = await askPages(served.origin, paths, "of the last good build, meanwhile");
    await served.stop();
    const { code, seconds } = await startBuild(folder).ended;
    const restarted = await startLogged(folder);
    const after = await askPages(restarted.origin, paths, "from the build after the last kill");
    await restarted.stop();
    const left = [".next", ".search"].flatMap((each) => filesBelow(join(folder, each)));
    const unfinished = left.filter((file) => file.endsWith(".tmp"));
    return [
      finding(
        true,
        `killed ${kills} times, after ${moments.map((each) => each.toFixed(1)).join(", ")} s of about ${buildSeconds.toFixed(0)}`,
      ),
      finding(
        true,
        `what was left of them did not start ${kills - started.length} times, and did ${started.length} times`,
      ),
      ...started.filter(({ holds }) => !holds),
      stillServed,
      finding(code === 0, `the next build ends with ${code} after ${seconds.toFixed(0)} s`),
      await keptPages(folder, "in it"),
      after,
      finding(
        unfinished.length === 0,
        `${unfinished.length} unfinished files are left${unfinished.length > 0 ? `: ${unfinished.slice(0, 3).join(", ")}` : ""}`,
      ),
    ];
  };
}

/** Whoever starts a server on what a killed build left gets whole pages, or no server. */
async function startOfRest(
  folder: string,
  paths: readonly string[],
  when: string,
): Promise<Finding | undefined> {
  if (!existsSync(join(folder, ".next/BUILD_ID"))) return undefined;
  const server = await startLogged(folder).catch(() => undefined);
  if (server === undefined) return undefined;
  const pages = await askPages(server.origin, paths, when);
  await server.stop();
  return pages;
}
