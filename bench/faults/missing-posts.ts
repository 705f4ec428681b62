import { rename } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { type Fault, finding, told } from "./fault.ts";
import { startLogged } from "./server.ts";
import { copyOf, dueTime, startBuild } from "./site-copy.ts";
import { askPages, keptPages } from "./whole-pages.ts";

const withChart = "/posts/deepseek-v3-moe";
/** Nothing in the build knows it: only the articles can say whether one had it. */
const oldAddress = "/2019/01/old";
const untilDue = 15_000;

/** `posts/` is gone: under a server that runs when the next article is due, under one that starts, and before a build. */
export const missingPosts: Fault = async ({ site, work, paths }) => {
  const folder = await copyOf(site, join(work, "missing-posts"));
  const server = await startLogged(folder, (await dueTime(site)) - Date.now() - untilDue);
  const read = async (path: string) => (await fetch(server.origin + path)).text();
  const before = [await read("/feed.xml"), await read(withChart)];
  await rename(join(folder, "posts"), join(folder, "posts-gone"));
  await wait(untilDue);
  const whole = await askPages(server.origin, paths, "from a server that lost posts/");
  // Now what was rendered after the first request is sent, where it took the place of the page before it.
  const again = await askPages(server.origin, paths, "when asked for again");
  const after = [await read("/feed.xml"), await read(withChart)];
  await server.stop();

  const restarted = await startLogged(folder);
  const started = await askPages(restarted.origin, paths, "from a server that started without posts/");
  const statuses = await Promise.all(
    ["/api/health", "/feed.xml", oldAddress].map(
      async (path) => (await fetch(restarted.origin + path, { redirect: "manual" })).status,
    ),
  );
  await restarted.stop();

  const { code, log } = await startBuild(folder).ended;
  return [
    whole,
    again,
    finding(after[0] === before[0], "the feed is as it was"),
    finding(after[1] === before[1], "so is the page with a chart, whose numbers lie in posts/"),
    told(server.log(), /posts\/ cannot be read/),
    started,
    finding(
      statuses.every((status) => status >= 500),
      `its health, feed and an old address answer ${statuses.join(", ")}`,
    ),
    told(restarted.log(), /articles cannot be read/),
    finding(code !== 0, `a build ends with ${code}`),
    told(log, /기사가 하나도 없어/),
    await keptPages(folder, "in the build before it"),
  ];
};
