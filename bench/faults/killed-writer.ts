import { randomInt } from "node:crypto";
import { cp, rm } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { type Fault, type Finding, finding } from "./fault.ts";
import { startLogged } from "./server.ts";
import { copyOf, dueInMilliseconds } from "./site-copy.ts";
import { askPages, keptPages } from "./whole-pages.ts";

/** The server is killed while it renders every page again and writes what it rendered. */
export function killedWriter(kills: number): Fault {
  return async ({ site, work, paths }) => {
    const folder = await copyOf(site, join(work, "killed-writer"));
    const wrong: Finding[] = [];
    let written = 0;
    for (let round = 0; round < kills; round += 1) {
      const server = await startLogged(folder, 2 * dueInMilliseconds);
      const asked = Promise.allSettled(paths.map((path) => fetch(server.origin + path)));
      await wait(randomInt(50, 2_500));
      server.signal("SIGKILL");
      await server.ended;
      written += (await asked).filter(({ status }) => status === "fulfilled").length;
      const kept = await keptPages(folder, `after kill ${round + 1}`);
      if (!kept.holds) wrong.push(kept);
      // Stale pages again, for the next round.
      await rm(join(folder, ".next/server"), { recursive: true });
      if (round < kills - 1)
        await cp(join(site, ".next/server"), join(folder, ".next/server"), { recursive: true });
    }
    await cp(join(site, ".next/server"), join(folder, ".next/server"), { recursive: true });
    const server = await startLogged(folder, 2 * dueInMilliseconds);
    const after = await askPages(server.origin, paths, "after the last kill");
    await server.stop();
    return [
      ...wrong,
      finding(
        wrong.length === 0,
        `killed ${kills} times, with ${written} answers sent before: no half page on the disk`,
      ),
      after,
    ];
  };
}
