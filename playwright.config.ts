import { defineConfig, devices } from "playwright/test";

const port = process.env.E2E_PORT ?? "3100";
const origin = `http://127.0.0.1:${port}`;

/** Browser tests on the production build; `npm run test:e2e` finds the browser and a free port. */
export default defineConfig({
  testDir: "e2e",
  globalSetup: "./e2e/global-setup.ts",
  // On what Vercel serves: playwright.vercel.config.ts.
  testIgnore: "vercel/**",
  fullyParallel: true,
  forbidOnly: process.env.CI === "true",
  // A page that arrives in pieces on a busy machine may move by a hair once; what is broken fails twice.
  retries: process.env.CI === "true" ? 1 : 0,
  // The default, half the cores, leaves one of two idle while a page loads.
  workers: 2,
  // A busy machine with two cores is slow, not wrong.
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: "list",
  use: {
    ...devices["Desktop Chrome"],
    baseURL: origin,
    locale: "ko-KR",
    timezoneId: "Asia/Seoul",
    screenshot: "only-on-failure",
    launchOptions: {
      executablePath: process.env.CHROMIUM_PATH || undefined,
      // Nothing but the site under test is to be asked for anything.
      args: [
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-gpu",
        "--disable-quic",
        "--disable-sync",
        "--no-first-run",
      ],
    },
  },
  webServer: {
    command: `node node_modules/next/dist/bin/next start -H 127.0.0.1 -p ${port}`,
    url: origin,
    timeout: 60_000,
    stdout: "ignore",
    stderr: "pipe",
  },
});
