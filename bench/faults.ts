/**
 * Provokes what goes wrong on real machines, one fault after the other, each in a copy of this project, and looks at
 * what is served then, what lies on the disk, and what the log says.
 *
 *   npx tsx bench/faults.ts [--only full-disk,termination] [--kills 20] [--files 100000] [--work folder]
 *
 * A full and a read-only disk are mounted, which takes root.
 */
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { changingPosts } from "./faults/changing-posts.ts";
import { clockBack } from "./faults/clock.ts";
import { corruptImage } from "./faults/corrupt-image.ts";
import type { Fault } from "./faults/fault.ts";
import { fullDisk, fullDiskInBuild } from "./faults/full-disk.ts";
import { killedBuilds } from "./faults/killed-builds.ts";
import { killedWriter } from "./faults/killed-writer.ts";
import { manyFiles } from "./faults/many-files.ts";
import { missingPosts } from "./faults/missing-posts.ts";
import { readOnlyCache } from "./faults/read-only-cache.ts";
import { startLogged } from "./faults/server.ts";
import { sharedFolder } from "./faults/shared-folder.ts";
import { projectCopy, startBuild } from "./faults/site-copy.ts";
import { termination } from "./faults/termination.ts";
import { pagePaths } from "./faults/whole-pages.ts";

const { values } = parseArgs({
  options: {
    only: { type: "string" },
    kills: { type: "string", default: "20" },
    files: { type: "string", default: "100000" },
    /** A folder that is left: the site in it is not built again. */
    work: { type: "string" },
  },
});
const work = values.work ?? (await mkdtemp(join(tmpdir(), "faults-")));
const site = join(work, "site");
try {
  await buildSite();
  const server = await startLogged(site);
  const paths = await pagePaths(server.origin);
  await server.stop();
  const faults: Readonly<Record<string, Fault>> = {
    termination,
    "clock-back": clockBack,
    "shared-folder": sharedFolder,
    "killed-writer": killedWriter(Number(values.kills)),
    "full-disk": fullDisk,
    "full-disk-in-build": fullDiskInBuild,
    "read-only-cache": readOnlyCache,
    "missing-posts": missingPosts,
    "corrupt-image": corruptImage,
    "changing-posts": changingPosts([0.1, 0.6]),
    "killed-builds": killedBuilds(Number(values.kills)),
    "many-files": manyFiles(Number(values.files)),
  };
  const only = values.only?.split(",");
  for (const [name, provoke] of Object.entries(faults)) {
    if (only !== undefined && !only.includes(name)) continue;
    const own = join(work, name);
    const findings = await provoke({ site, work: own, paths });
    console.log(`${findings.every(({ holds }) => holds) ? "holds" : "FAILS"}  ${name}`);
    for (const { holds, text } of findings) console.log(`  ${holds ? " " : "!"} ${text}`);
    if (!findings.every(({ holds }) => holds)) process.exitCode = 1;
    await rm(own, { recursive: true, force: true });
  }
} finally {
  if (values.work === undefined) await rm(work, { recursive: true, force: true });
}

/** Builds the site that every fault gets a copy of. */
async function buildSite(): Promise<void> {
  if (existsSync(join(site, ".next/BUILD_ID"))) return;
  await mkdir(work, { recursive: true });
  await projectCopy(site);
  const { code, log } = await startBuild(site).ended;
  if (code !== 0) throw new Error(log.join("\n"));
}
