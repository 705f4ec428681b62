import { existsSync, mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { npm } from "../setup/run.mjs";

/** The newest that runs on Node 20.9, which this project promises to run on. */
const version = "59.25.4";

/** Vercel's CLI, of one version, in a folder of its own: 290 packages that neither the site nor its tests depend on. */
export async function installCli(): Promise<string> {
  const folder = resolve("node_modules/.cache/vercel-cli", version);
  const program = join(folder, "node_modules/vercel/dist/vc.js");
  if (existsSync(program)) return program;
  mkdirSync(folder, { recursive: true });
  const quiet = ["--no-audit", "--no-fund", "--no-package-lock", "--loglevel=error"];
  // Without its packages' scripts, which would load more from elsewhere.
  const code = await npm(["install", "--prefix", folder, "--ignore-scripts", ...quiet, `vercel@${version}`]);
  if (code !== 0 || !existsSync(program)) {
    throw new Error(`vercel@${version} could not be installed below ${folder}: npm ended with ${code}.`);
  }
  return program;
}
