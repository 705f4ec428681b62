import { join } from "node:path";
import { type Fault, finding } from "./fault.ts";
import { startLogged } from "./server.ts";
import { copyOf, dueInMilliseconds } from "./site-copy.ts";
import { askPages } from "./whole-pages.ts";

const days = 24 * 3_600_000;

/** The clock is a month behind what it was at the build; and it runs ahead, and is set right again. */
export const clockBack: Fault = async ({ site, work, paths }) => {
  const folder = await copyOf(site, join(work, "clock"));
  const behind = await startLogged(folder, -30 * days);
  const whole = await askPages(behind.origin, paths, "with the clock a month behind");
  const statuses = await Promise.all(
    ["/feed.xml", "/sitemap.xml", "/news-sitemap.xml", "/search?q=AI", "/api/health"].map(
      async (path) => (await fetch(behind.origin + path)).status,
    ),
  );
  await behind.stop();
  const ahead = await startLogged(folder, 2 * dueInMilliseconds);
  await askPages(ahead.origin, paths, "");
  await ahead.stop();
  const right = await startLogged(folder);
  const after = await askPages(right.origin, paths, "when a clock that ran ahead was set back");
  await right.stop();
  const errors = [...behind.log(), ...right.log()].filter((line) => /"level":"error"/.test(line));
  return [
    whole,
    finding(
      statuses.every((status) => status === 200),
      `feed, sitemaps, search and health answer ${statuses.join(", ")}`,
    ),
    after,
    finding(errors.length === 0, errors[0] ?? "no error in the log"),
  ];
};
