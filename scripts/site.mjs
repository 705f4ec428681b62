/**
 * Installs what is missing, builds, and serves the site.
 *
 *   npm run site [-- --port 8080] [--host 0.0.0.0]
 *
 * It builds every time: knowing for certain that nothing changed costs as much as Next's cached build.
 */
import { setTimeout } from "node:timers/promises";
import { parseArgs } from "node:util";
import { installPackages } from "./setup/packages.mjs";
import { freePort } from "./setup/port.mjs";
import { nextBin, npm, run } from "./setup/run.mjs";

const { values } = parseArgs({
  options: {
    port: { type: "string", default: "3000" },
    host: { type: "string", default: "127.0.0.1" },
  },
});

process.env.NEXT_TELEMETRY_DISABLED ??= "1";
await installPackages();

const wanted = await freePort(Number(values.port));
// A look at home: its links lead to itself, unless the settings say where the site is.
process.env.SITE_URL ??= `http://localhost:${wanted}`;
const built = await npm(["run", "build"]);
if (built !== 0) process.exit(built);

const port = await freePort(wanted);
const serving = run(process.execPath, [nextBin, "start", "-H", values.host, "-p", String(port)]);
untilAnswered(`http://localhost:${port}`).then((address) => {
  console.log(`\nThe site is at ${address} (Ctrl+C stops it)\n`);
});
process.exit(await serving);

/** @param {string} address */
async function untilAnswered(address) {
  for (;;) {
    const answered = await fetch(address, { method: "HEAD" }).catch(() => undefined);
    if (answered) return address;
    await setTimeout(200);
  }
}
