/**
 * Installs what is missing, builds, and serves the site.
 *
 *   npm run site [-- --port 8080] [--host 0.0.0.0]
 *
 * It builds every time: knowing for certain that nothing changed costs as much as Next's cached build.
 */
import { setTimeout } from "node:timers/promises";
import { readCommand } from "./setup/command.mjs";
import { installPackages } from "./setup/packages.mjs";
import { freePort } from "./setup/port.mjs";
import { nextBin, npm, run } from "./setup/run.mjs";

const help = `사용법: npm run site -- [--port 3000] [--host 127.0.0.1]

필요한 패키지를 설치하고, 사이트를 빌드해 이 컴퓨터에서 보여 줍니다.

  --port  이 포트부터 비어 있는 포트를 씁니다(기본값 3000).
  --host  접속을 받을 주소입니다. 다른 기기에서 보려면 0.0.0.0을 입력합니다.`;

const { values } = readCommand(help, {
  port: { type: "string", default: "3000" },
  host: { type: "string", default: "127.0.0.1" },
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
