import { join } from "node:path";
import { type Fault, finding } from "./fault.ts";
import { startLogged } from "./server.ts";
import { copyOf, dueInMilliseconds } from "./site-copy.ts";
import { askPages, keptPages } from "./whole-pages.ts";

/** Two servers over one `.next` render every page again at the same time. */
export const sharedFolder: Fault = async ({ site, work, paths }) => {
  const folder = await copyOf(site, join(work, "shared-folder"));
  const servers = await Promise.all([1, 2].map(() => startLogged(folder, 2 * dueInMilliseconds)));
  const asked = await Promise.all(
    servers.map(({ origin }, place) => askPages(origin, paths, `from server ${place + 1}`)),
  );
  const again = await Promise.all(
    servers.map(({ origin }, place) => askPages(origin, paths, `from server ${place + 1}, again`)),
  );
  await Promise.all(servers.map(({ stop }) => stop()));
  const errors = servers.flatMap(({ log }) => log()).filter((line) => /"level":"error"/.test(line));
  return [
    ...asked,
    ...again,
    await keptPages(folder, "on the disk"),
    finding(errors.length === 0, errors[0] ?? "no error in the log"),
  ];
};
