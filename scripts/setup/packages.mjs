import { readFileSync } from "node:fs";
import { npm } from "./run.mjs";

const OLDEST_NODE = [20, 9];

/** Installs the packages of `package-lock.json` unless `node_modules` holds exactly those already. */
export async function installPackages() {
  requireNode();
  if (missingPackages().length === 0) return;

  console.log("Installing packages (npm ci) …");
  // Without --include=dev, NODE_ENV=production would leave out what builds and tests the site.
  const code = await npm(["ci", "--include=dev", "--no-audit", "--no-fund"]);
  if (code === 0) return;
  console.error(
    "npm ci failed; the reason is above. Without a network, try again with one. If package.json and " +
      "package-lock.json disagree, run `npm install` once.",
  );
  process.exit(code);
}

/**
 * What the lock file asks for and npm has not installed.
 *
 * npm keeps `node_modules/.package-lock.json` as its own record of what it installed, whichever of its
 * commands did it, and writes it last: an interrupted install leaves none.
 */
function missingPackages() {
  const wanted = packagesIn("package-lock.json");
  const installed = packagesIn("node_modules/.package-lock.json");
  return Object.entries(wanted)
    .filter(([path, { optional }]) => path !== "" && !optional)
    .filter(([path, { version }]) => installed[path]?.version !== version)
    .map(([path]) => path);
}

/** @returns {Record<string, { version: string, optional?: boolean }>} */
function packagesIn(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8")).packages;
  } catch (error) {
    if (file.startsWith("node_modules/")) return {};
    throw error;
  }
}

function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  const [wantedMajor, wantedMinor] = OLDEST_NODE;
  if (major > wantedMajor || (major === wantedMajor && minor >= wantedMinor)) return;
  console.error(
    `Node ${OLDEST_NODE.join(".")} or newer is needed; this is ${process.versions.node}. ` +
      "Install a current one from https://nodejs.org (the recommended version is in .nvmrc).",
  );
  process.exit(1);
}
