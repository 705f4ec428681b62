/**
 * Opens a preview in a browser, and keeps what it saw: `smoke.json` for the comment, screenshots for people.
 *
 *   PREVIEW_URL=https://… PREVIEW_TARGETS=targets.json node scripts/pull-request/smoke.mjs smoke.json
 */
import { prepareBrowser } from "../setup/browser.mjs";
import { run } from "../setup/run.mjs";

const [report = "smoke.json"] = process.argv.slice(2);
const browser = await prepareBrowser();
process.exitCode = await run(
  process.execPath,
  [
    "node_modules/playwright/cli.js",
    ...["test", "--config", "playwright.preview.config.ts", "--reporter=list,json"],
  ],
  { env: { CHROMIUM_PATH: browser, PLAYWRIGHT_JSON_OUTPUT_FILE: report } },
);
