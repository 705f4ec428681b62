import { existsSync } from "node:fs";
import { join } from "node:path";
import { programsNamed } from "./programs.mjs";
import { run } from "./run.mjs";

/**
 * Finds a Chromium that starts, or installs one, and says which.
 *
 * Every candidate is started once: a file that exists proves little on a bare machine, where a
 * downloaded browser often lacks the system's libraries.
 *
 * @returns {Promise<string>} the executable's path; empty for the browser that Playwright manages itself
 */
export async function prepareBrowser() {
  const named = process.env.CHROMIUM_PATH || process.env.PLAYWRIGHT_CHROMIUM_EXECUTABLE_PATH;
  if (named) {
    if (await starts(named)) return found(named);
    throw new Error(`CHROMIUM_PATH names ${named}, which does not start. Correct it, or leave it unset.`);
  }

  if (await starts("")) return found("");
  for (const path of installedBrowsers()) if (await starts(path)) return found(path);

  for (const install of installers()) {
    await install();
    for (const path of ["", ...installedBrowsers()]) if (await starts(path)) return found(path);
  }
  throw new Error(
    "The browser tests need Chromium, and none could be found or installed. Mend it in one of three ways: " +
      "install Chromium or Google Chrome; run `npx playwright install --with-deps chromium`; or set " +
      "CHROMIUM_PATH to an executable. `npm test -- --unit` leaves the browser tests out.",
  );
}

function found(path) {
  console.log(`Browser: ${path || "Playwright's own Chromium"}`);
  return path;
}

async function starts(executablePath) {
  if (executablePath && !existsSync(executablePath)) return false;
  const { chromium } = await import("playwright");
  try {
    const browser = await chromium.launch({ executablePath: executablePath || undefined, timeout: 30_000 });
    await browser.close();
    return true;
  } catch {
    return false;
  }
}

function installedBrowsers() {
  const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
  const usualPlaces = {
    darwin: [
      "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
      "/Applications/Chromium.app/Contents/MacOS/Chromium",
    ],
    win32: [process.env.PROGRAMFILES, process.env["PROGRAMFILES(X86)"], process.env.LOCALAPPDATA]
      .filter(Boolean)
      .map((folder) => join(folder, "Google", "Chrome", "Application", "chrome.exe")),
  };
  return [
    ...programsNamed(names),
    ...(usualPlaces[process.platform] ?? []).filter((path) => existsSync(path)),
  ];
}

/**
 * As root on Debian the system's package comes first: it brings the libraries that a download lacks.
 * For everyone else the download comes first: it changes nothing outside the home folder.
 */
function installers() {
  const root = process.getuid?.() === 0;
  if (!existsSync("/usr/bin/apt-get")) return [download];
  return root ? [() => aptInstall([]), download] : [download, () => aptInstall(["sudo", "-n"])];
}

/** Without a network the download may hang rather than fail, hence the limit. */
async function download() {
  console.log("Installing Chromium (npx playwright install chromium) …");
  await run(process.execPath, ["node_modules/playwright/cli.js", "install", "chromium"], {
    timeout: 120_000,
  });
}

async function aptInstall(prefix) {
  console.log("Installing Chromium and a Korean font (apt-get install chromium fonts-noto-cjk) …");
  const aptGet = async (...args) => {
    const [command, ...rest] = [...prefix, "apt-get", ...args];
    return run(command, rest, { env: { DEBIAN_FRONTEND: "noninteractive" }, timeout: 600_000 });
  };
  const updated = await aptGet("update");
  if (updated === 0) await aptGet("install", "-y", "--no-install-recommends", "chromium", "fonts-noto-cjk");
}
