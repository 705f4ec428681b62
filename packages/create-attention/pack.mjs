/**
 * Makes the package: the engine as git's index has it, and the command beside it.
 *
 *   node packages/create-attention/pack.mjs [folder for the package]
 */
import { execFileSync } from "node:child_process";
import { join, resolve } from "node:path";

const here = import.meta.dirname;
const [target = "."] = process.argv.slice(2);
const git = (/** @type {string[]} */ ...args) =>
  execFileSync("git", args, { cwd: join(here, "../.."), encoding: "utf8" }).trim();

// An archive of its own: npm leaves files such as .gitignore and .npmrc out of what it packs.
git("archive", "--format=tar.gz", "--output", join(here, "engine.tar.gz"), git("write-tree"));
execFileSync("npm", ["pack", "--silent", "--pack-destination", resolve(target)], {
  cwd: here,
  stdio: "inherit",
});
