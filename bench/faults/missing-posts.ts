import { rename } from "node:fs/promises";
import { join } from "node:path";
import { type Fault, finding, told } from "./fault.ts";
import { startLogged } from "./server.ts";
import { copyOf, dueInMilliseconds, startBuild } from "./site-copy.ts";
import { askPages, keptPages } from "./whole-pages.ts";

/** `posts/` is gone: under a server that runs, when the next article is due, and before a build. */
export const missingPosts: Fault = async ({ site, work, paths }) => {
  const folder = await copyOf(site, join(work, "missing-posts"));
  const server = await startLogged(folder, dueInMilliseconds - 60_000);
  const feedBefore = await (await fetch(`${server.origin}/feed.xml`)).text();
  await rename(join(folder, "posts"), join(folder, "posts-gone"));
  const whole = await askPages(server.origin, paths, "from a server that lost posts/");
  const feed = await (await fetch(`${server.origin}/feed.xml`)).text();
  await server.stop();

  const restarted = await startLogged(folder);
  const after = await askPages(restarted.origin, paths, "from a server that started without posts/");
  const health = await fetch(`${restarted.origin}/api/health`);
  await restarted.stop();

  const { code, log } = await startBuild(folder).ended;
  return [
    whole,
    finding(feed === feedBefore, "the feed is as it was"),
    after,
    finding(
      health.status === 503,
      `a server that started without posts/ says ${health.status} of its health`,
    ),
    finding(code !== 0, `a build ends with ${code}`),
    told(log, /기사가 하나도 없어/),
    await keptPages(folder, "in the build before it"),
  ];
};
