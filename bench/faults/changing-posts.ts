import { readdir, readFile, rm, truncate, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { type Fault, type Finding, finding } from "./fault.ts";
import { copyOf, startBuild } from "./site-copy.ts";
import { keptPages } from "./whole-pages.ts";

const changes = {
  deleted: (file: string) => rm(file),
  "half-written": async (file: string) => truncate(file, Math.floor((await readFile(file)).length / 2)),
};

/**
 * A post goes away, or is there by half, at so many shares of a build's time. A build either fails and names the file,
 * or gives whole pages; the next one, with the file as it should be, succeeds.
 */
export function changingPosts(shares: readonly number[]): Fault {
  return async ({ site, work }) => {
    const folder = await copyOf(site, join(work, "changing-posts"));
    const { seconds: buildSeconds } = await startBuild(folder).ended;
    const posts = join(folder, "posts/2026");
    const name = (await readdir(posts)).find((each) => each.endsWith(".mdx")) ?? "";
    const file = join(posts, name);
    const text = await readFile(file);
    const findings: Finding[] = [];
    for (const [what, change] of Object.entries(changes)) {
      for (const share of shares) {
        const build = startBuild(folder);
        await wait(buildSeconds * share * 1_000);
        await change(file);
        const { code, log } = await build.ended;
        const named = log.find((line) => line.normalize("NFC").includes(name.normalize("NFC")));
        const when = `${what} after ${(buildSeconds * share).toFixed(0)} s`;
        if (code === 0) findings.push(await keptPages(folder, `with a post ${when}; the build succeeded`));
        else findings.push(finding(named !== undefined, `${when}, the build stops: ${named?.trim()}`));
        await writeFile(file, text);
      }
    }
    const { code } = await startBuild(folder).ended;
    return [...findings, finding(code === 0, `the next build ends with ${code}`)];
  };
}
