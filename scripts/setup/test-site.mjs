import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, lstatSync, mkdirSync, readdirSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { contentPlaces } from "./content.mjs";

/** The newspaper that the engine is tested with: articles, pictures, settings and pages, as at the root of a repository. */
export const testPaper = "e2e/site";

/** What commands leave behind; the copy keeps its own, so that its next build has less to do. */
const made = new Set([".git", ".next", ".search", ".lookups", ".import", ".vercel", "test-results"]);

/**
 * Copies the engine, without the newspaper that stands here, and puts the newspaper of the tests into it: what articles
 * and settings somebody has is no reason for a test to fail.
 *
 * @param {string} root
 * @returns {string} the folder, the same at each call, outside of any other repository
 */
export function prepareTestSite(root) {
  const folder = folderFor(root);
  for (const name of readdirSync(folder).filter((each) => !made.has(each)))
    rmSync(join(folder, name), { recursive: true, force: true });
  const left = new Set([...made, ...contentPlaces(), "node_modules"]);
  // What somebody sets for their own site (`.env.local`) stays with it.
  const taken = readdirSync(root).filter((name) => !left.has(name) && !name.startsWith(".env"));
  for (const name of taken) cpSync(join(root, name), join(folder, name), { recursive: true });
  cpSync(join(root, testPaper), folder, { recursive: true });
  linkPackages(root, folder);
  // Some tests ask git for the list of files.
  const git = (/** @type {string[]} */ ...args) =>
    execFileSync("git", args, { cwd: folder, stdio: "ignore" });
  rmSync(join(folder, ".git"), { recursive: true, force: true });
  git("init");
  git("add", "--all");
  return folder;
}

/** Everybody may write where temporary files lie: a folder that is somebody else's is no place for us. */
function folderFor(/** @type {string} */ root) {
  const user = process.getuid?.() ?? 0;
  const name = createHash("sha256")
    .update(`${user} ${realpathSync(root)}`)
    .digest("hex")
    .slice(0, 16);
  const folder = join(realpathSync(tmpdir()), `attention-test-${name}`);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const { uid } = lstatSync(folder);
  if (process.getuid !== undefined && uid !== user) throw new Error(`${folder} belongs to somebody else.`);
  return folder;
}

/** A symbolic link would lead out of Turbopack's root; hard links are there at once, on one disk. */
function linkPackages(/** @type {string} */ root, /** @type {string} */ folder) {
  const packages = join(root, "node_modules");
  try {
    execFileSync("cp", ["-al", packages, folder], { stdio: "ignore" });
  } catch {
    rmSync(join(folder, "node_modules"), { recursive: true, force: true });
    cpSync(packages, join(folder, "node_modules"), { recursive: true, verbatimSymlinks: true });
  }
}
