/**
 * Builds the site as Vercel does, for production, once more when a scheduled article is due, and as a preview, serves the
 * outputs through an emulator of Vercel's Build Output API, and runs browser tests on them. Not a part of `npm test`,
 * since it takes three builds.
 *
 *   npm run test:vercel                    build, test, and say the figures
 *   npm run test:vercel -- --keep          leaves the built folders, and says where
 *   npm run test:vercel -- search feeds    these browser tests alone
 */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { shiftedClock } from "../../e2e/shifted-clock.ts";
import { unpublishedArticles } from "../../e2e/vercel/unpublished-articles.ts";
import { prepareBrowser } from "../setup/browser.mjs";
import { readCommand } from "../setup/command.mjs";
import { run } from "../setup/run.mjs";
import { prepareTestSite } from "../setup/test-site.mjs";
import { buildSite, copySite } from "./build-site.ts";
import { coldAddresses } from "./cold-addresses.ts";
import { figureLines } from "./figure-lines.ts";
import { installCli } from "./install-cli.ts";
import { measureCold } from "./measure-cold.ts";
import { measureOutput } from "./measure-output.ts";
import { type StartedEmulator, startEmulator } from "./start-emulator.ts";

const help = `사용법: npm run test:vercel -- [--keep] [파일…]

Vercel과 같은 방법으로 공개용과 미리보기를 빌드하고, 그 결과로 브라우저 테스트를 실행합니다.

  --keep  빌드한 폴더를 남기고 위치를 알려 줍니다.`;

const { values, positionals } = readCommand(
  help,
  { keep: { type: "boolean", default: false } },
  { positionals: true },
);

// The newspaper that stands here is no part of the test.
process.chdir(prepareTestSite(process.cwd()));

type Stage = "preview" | "production";

const hour = 3_600_000;
process.env.SITE_URL ??= "https://news.example.com";
/** The specs compare with it, too. */
const siteUrl = process.env.SITE_URL;
// Beside the project: hard links lead to no other disk.
const folder = mkdtempSync(join(resolve(".."), "attention-vercel-"));
const emulators: StartedEmulator[] = [];

try {
  process.exitCode = await test();
} finally {
  for (const { stop } of emulators) stop();
  if (values.keep) console.log(`Built in ${folder}`);
  else rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
}

async function test(): Promise<number> {
  const browser = await prepareBrowser();
  const cli = await installCli();
  const articles = unpublishedArticles(new Date(Date.now() + hour));
  const build = async (name: string, stage: Stage, env = {}) => {
    const site = join(folder, name);
    copySite(site);
    for (const [file, text] of Object.entries(articles)) writeFileSync(join(site, "posts", file), text);
    await buildSite(cli, site, stage, siteUrl, env);
  };
  await build("production", "production");
  await build("redeployed", "production", shiftedClock(2 * hour));
  await build("preview", "preview");
  const production = await serve("production", "production");
  const env = {
    CHROMIUM_PATH: browser,
    VERCEL_REPOSITORY: join(folder, "production"),
    VERCEL_CLOCK_SHIFT: String(2 * hour),
    VERCEL_PRODUCTION: production.origin,
    VERCEL_LATER: (await serve("production", "production", 2 * hour)).origin,
    VERCEL_REDEPLOYED: (await serve("redeployed", "production", 2 * hour)).origin,
    VERCEL_PREVIEW: (await serve("preview", "preview")).origin,
  };
  const config = "--config=playwright.vercel.config.ts";
  const code = await run(
    process.execPath,
    ["node_modules/playwright/cli.js", "test", config, ...positionals],
    { env },
  );
  const cold = await measureCold(production, await coldAddresses());
  for (const line of figureLines(measureOutput(join(folder, "production")), cold)) console.log(line);
  return code;
}

async function serve(name: string, stage: Stage, clockShift = 0): Promise<StartedEmulator> {
  const emulator = await startEmulator(join(folder, name), stage, clockShift);
  emulators.push(emulator);
  return emulator;
}
