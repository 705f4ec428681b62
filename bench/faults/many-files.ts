import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Fault, finding } from "./fault.ts";
import { startLogged } from "./server.ts";
import { copyOf, environment, startBuild } from "./site-copy.ts";

/** So many small files in `public/`, as an old site brings them. */
export function manyFiles(count: number): Fault {
  return async ({ site, work }) => {
    const folder = await copyOf(site, join(work, "many-files"));
    for (let number = 0; number < count; number += 1) {
      const below = join(folder, "public/old", String(Math.floor(number / 500)));
      if (number % 500 === 0) mkdirSync(below, { recursive: true });
      writeFileSync(join(below, `${number}.txt`), String(number));
    }
    const start = performance.now();
    execFileSync("npm", ["run", "check"], { cwd: folder, env: environment, stdio: "ignore" });
    const checked = (performance.now() - start) / 1_000;
    const { code, seconds } = await startBuild(folder).ended;
    const started = performance.now();
    const server = await startLogged(folder);
    const ready = (performance.now() - started) / 1_000;
    const last = await fetch(`${server.origin}/old/${Math.floor((count - 1) / 500)}/${count - 1}.txt`);
    await server.stop();
    const figures = `check ${checked.toFixed(1)} s, build ${seconds.toFixed(1)} s, server ready after ${ready.toFixed(1)} s`;
    return [
      finding(code === 0, `${count.toLocaleString("en")} files: ${figures}`),
      finding(last.status === 200, `the last of them answers ${last.status}`),
    ];
  };
}
