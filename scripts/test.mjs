/**
 * Installs what is missing, a browser included, and tests the engine in a copy with a newspaper of its own (`e2e/site`):
 * whatever articles and settings stand here, they are the business of `npm run check` and `npm run test:paper`.
 *
 *   npm test                        everything
 *   npm test -- --quick             lint, and the unit tests of the files that you changed: under a minute, no build
 *   npm test -- --unit [files…]     unit tests alone
 *   npm test -- --e2e [files…]      build and browser tests alone
 *   npm test -- --e2e --no-build    browser tests on the build that is there
 *
 * The last line counts unit and browser tests: `N passed, N failed`; those that were skipped stand before it. A step
 * that fails stops the rest; one without tests of its own (lint, build, …) counts as one failure.
 */
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { prepareBrowser } from "./setup/browser.mjs";
import { changedFiles, testsOf } from "./setup/changed-tests.mjs";
import { readCommand } from "./setup/command.mjs";
import { isContentPath } from "./setup/content.mjs";
import { installPackages } from "./setup/packages.mjs";
import { freePort } from "./setup/port.mjs";
import { npm, run } from "./setup/run.mjs";
import { prepareStore } from "./setup/store.mjs";
import { prepareTestSite } from "./setup/test-site.mjs";

const help = `사용법: npm test -- [--quick | --unit | --e2e [--no-build]] [파일…]

설치부터 브라우저 테스트까지 모두 실행합니다. 이 신문의 기사나 설정과 상관없이, 테스트용 신문(e2e/site)으로 엔진을
테스트합니다. 마지막 줄은 통과한 테스트와 실패한 테스트의 수입니다.

  --quick     코드 형식을 검사하고, 바꾼 파일의 단위 테스트만 실행합니다(1분 이내).
  --unit      단위 테스트만 실행합니다.
  --e2e       빌드와 브라우저 테스트만 실행합니다.
  --no-build  이미 있는 빌드로 브라우저 테스트를 실행합니다.`;

const { values: only, positionals } = readCommand(
  help,
  {
    quick: { type: "boolean", default: false },
    unit: { type: "boolean", default: false },
    e2e: { type: "boolean", default: false },
    "no-build": { type: "boolean", default: false },
  },
  { positionals: true },
);

process.env.NEXT_TELEMETRY_DISABLED ??= "1";
// The address of the newspaper that stands here is none of the tests' business.
delete process.env.SITE_URL;
const root = process.cwd();
const changed = only.quick ? changedFiles() : [];
const everything = !only.unit && !only.e2e && !only.quick;
const reports = mkdtempSync(join(tmpdir(), "attention-test-"));
const totals = { passed: 0, failed: 0, skipped: 0 };

const script = (name) => (options) => npm(["run", name], options);
/** Each line is a step; the parts of one step run at once. */
const steps = [
  [["check the articles", everything, script("check")]],
  [["lint", everything || only.quick, script("lint")]],
  [["typecheck", everything, script("typecheck")]],
  [["unit tests of changed files", only.quick, changedUnitTests]],
  [
    ["unit tests", !only.e2e && !only.quick, () => unitTests()],
    ["build", !only.unit && !only.quick && !only["no-build"], script("build")],
  ],
  [["browser tests", !only.unit && !only.quick, browserTests]],
];

process.exitCode = await runSteps();
rmSync(reports, { recursive: true, force: true });
if (totals.skipped > 0) console.log(`${totals.skipped} skipped, for want of a program that they need.`);
console.log(`${totals.passed} passed, ${totals.failed} failed`);

async function runSteps() {
  await installPackages();
  await prepareStore();
  process.chdir(prepareTestSite(root));
  for (const parts of steps) {
    const code = await runParts(parts.filter(([, wanted]) => wanted));
    if (code !== 0) return code;
  }
  return 0;
}

/** Shows what the first prints at once, and what the others print when they end. */
async function runParts(parts) {
  const codes = await Promise.all(
    parts.map(async ([name, , part], place) => {
      const log = place === 0 ? undefined : join(reports, `${name}.log`);
      console.log(`\n▶ ${name}${log === undefined ? "" : ", shown when it is done"}\n`);
      const start = performance.now();
      const failedBefore = totals.failed;
      const code = await part({ log });
      if (log !== undefined) process.stdout.write(`\n▶ ${name}\n\n${readFileSync(log, "utf8")}`);
      console.log(`\n${name}: ${Math.round((performance.now() - start) / 1_000)} s`);
      if (code === 0) return 0;
      if (totals.failed === failedBefore) totals.failed += 1;
      console.error(`\nStopped: ${name} failed.\n`);
      return code;
    }),
  );
  return codes.find((code) => code !== 0) ?? 0;
}

async function changedUnitTests() {
  const files = execFileSync("git", ["ls-files", "-co", "--exclude-standard", "-z"], { encoding: "utf8" });
  const tests = testsOf(
    changed.filter((file) => !isContentPath(file)),
    files.split("\0").filter(existsSync),
  );
  if (tests.length > 0) return unitTests(tests);
  console.log("No changed file has a unit test of its own.");
  return 0;
}

async function unitTests(files = positionals) {
  const report = join(reports, "unit.json");
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  const code = await run(process.execPath, ["node_modules/vitest/vitest.mjs", "run", ...reporters, ...files]);
  const {
    numPassedTests = 0,
    numFailedTests = 0,
    numPendingTests = 0,
    numTodoTests = 0,
  } = readReport(report);
  count(numPassedTests, numFailedTests, numPendingTests + numTodoTests);
  return code;
}

async function browserTests() {
  const report = join(reports, "browser.json");
  let browser;
  try {
    browser = await prepareBrowser();
  } catch (error) {
    console.error(error.message);
    return 1;
  }
  const port = await freePort(3100);
  const code = await run(
    process.execPath,
    [
      "node_modules/playwright/cli.js",
      ...["test", "--reporter=list,json", `--output=${join(root, "test-results")}`, ...positionals],
    ],
    { env: { CHROMIUM_PATH: browser, E2E_PORT: String(port), PLAYWRIGHT_JSON_OUTPUT_FILE: report } },
  );
  const { expected = 0, flaky = 0, unexpected = 0, skipped = 0 } = readReport(report).stats ?? {};
  count(expected + flaky, unexpected, skipped);
  return code;
}

/** A runner that fails before its first test writes no report. */
function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return {};
  }
}

function count(passed, failed, skipped) {
  totals.passed += passed;
  totals.failed += failed;
  totals.skipped += skipped;
}
