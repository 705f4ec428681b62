import { randomInt } from "node:crypto";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { type Fault, finding } from "./fault.ts";
import { startLogged } from "./server.ts";
import { copyOf, startBuild } from "./site-copy.ts";
import { askPages, keptPages } from "./whole-pages.ts";

/** `npm run build` is killed again and again in one folder, while the site of the last good build is served from another. */
export function killedBuilds(kills: number): Fault {
  return async ({ site, work, paths }) => {
    const served = await startLogged(site);
    const folder = await copyOf(site, join(work, "killed-builds"));
    const { seconds: buildSeconds } = await startBuild(folder).ended;
    const moments: number[] = [];
    let completed = 0;
    for (let round = 0; round < kills; round += 1) {
      const moment = randomInt(200, Math.round(buildSeconds * 1_000));
      const build = startBuild(folder);
      const isOver = await Promise.race([build.ended.then(() => true), wait(moment, false)]);
      if (isOver) completed += 1;
      else build.kill();
      await build.ended;
      moments.push(moment / 1_000);
    }
    const stillServed = await askPages(served.origin, paths, "of the last good build, meanwhile");
    await served.stop();
    const { code, seconds } = await startBuild(folder).ended;
    const restarted = await startLogged(folder);
    const after = await askPages(restarted.origin, paths, "from the build after the last kill");
    await restarted.stop();
    return [
      finding(
        true,
        `killed ${kills - completed} times, after ${moments.map((each) => each.toFixed(1)).join(", ")} s${completed > 0 ? ` (${completed} were done before)` : ""}`,
      ),
      stillServed,
      finding(code === 0, `the next build ends with ${code} after ${seconds.toFixed(0)} s`),
      await keptPages(folder, "in it"),
      after,
    ];
  };
}
