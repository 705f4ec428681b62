/**
 * Tests this newspaper, in minutes: checks the articles, of which only errors fail, builds the site, and opens its front
 * page and newest articles in a browser. The engine has its own tests, `npm test`.
 *
 *   npm run test:paper
 *   npm run test:paper -- --since HEAD^1    or the engine's tests, should a file of the engine have changed since
 */
import { execFileSync } from "node:child_process";
import { prepareBrowser } from "./setup/browser.mjs";
import { exitCodes, readCommand } from "./setup/command.mjs";
import { isContentPath } from "./setup/content.mjs";
import { installPackages } from "./setup/packages.mjs";
import { freePort } from "./setup/port.mjs";
import { npm, run } from "./setup/run.mjs";

const help = `사용법: npm run test:paper -- [--since 커밋]

이 신문을 몇 분 안에 테스트합니다. 기사를 검사하고, 사이트를 빌드하고, 홈과 최신 기사를 브라우저로 열어 봅니다.

  --since  이 커밋 이후에 엔진의 파일이 바뀌었으면 엔진 테스트(npm test)까지 실행합니다.`;

const { values } = readCommand(help, { since: { type: "string" } });
process.env.NEXT_TELEMETRY_DISABLED ??= "1";

process.exitCode = await inOrder(
  // What installs packages reads the lock file of the folder that it is started in.
  async () => {
    await installPackages();
    return exitCodes.done;
  },
  () => npm(["run", "check"]),
  () => npm(["run", "build"]),
  openPages,
  () => (values.since !== undefined && engineChanged(values.since) ? npm(["test"]) : exitCodes.done),
);

/** @param {(() => Promise<number> | number)[]} steps the first that fails ends them */
async function inOrder(...steps) {
  for (const step of steps) {
    const code = await step();
    if (code !== exitCodes.done) return code;
  }
  return exitCodes.done;
}

async function openPages() {
  const env = { CHROMIUM_PATH: await prepareBrowser(), E2E_PORT: String(await freePort(3100)) };
  return run(process.execPath, ["node_modules/playwright/cli.js", "test", "e2e/preview.spec.ts"], { env });
}

/** A commit that is not there says nothing: the engine is tested then. */
function engineChanged(/** @type {string} */ since) {
  try {
    const names = execFileSync("git", ["diff", "--name-only", "--no-renames", "-z", since, "HEAD", "--"], {
      encoding: "utf8",
    });
    const changed = names.split("\0").filter((name) => name !== "" && !isContentPath(name));
    if (changed.length > 0) console.log(`\nThe engine changed (${changed[0]}, …): npm test\n`);
    return changed.length > 0;
  } catch {
    return true;
  }
}
