import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { dirname, extname, join, normalize } from "node:path";

const isTest = (file) => /\.test\.tsx?$/.test(file);

/** Files that differ from the default branch: committed, not committed yet, or new. */
export function changedFiles() {
  const git = (...args) =>
    execFileSync("git", args, { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });
  const base = ["origin/HEAD", "origin/main", "main", "HEAD"].find((name) => {
    try {
      return git("rev-parse", "--verify", "--quiet", name) !== "";
    } catch {
      return false;
    }
  });
  const since = git("merge-base", "HEAD", base ?? "HEAD").trim();
  const names = [git("diff", "--name-only", "-z", since), git("ls-files", "-o", "--exclude-standard", "-z")];
  return names.flatMap((list) => list.split("\0")).filter((name) => name !== "");
}

/**
 * The tests that are among the changed files, import one of them themselves, or stand beside it under its name. Tests
 * further away, which one file in the middle would make all of them, are left to `npm test`.
 *
 * @param {readonly string[]} changed paths from the root
 * @param {readonly string[]} files all of the repository
 * @param {(file: string) => string} read
 */
export function testsOf(changed, files, read = (file) => readFileSync(file, "utf8")) {
  const wanted = new Set(changed);
  const stems = new Set(changed.map(stem));
  return files.filter(
    (file) =>
      isTest(file) &&
      (wanted.has(file) ||
        stems.has(stem(file.replace(".test.", "."))) ||
        importsOf(file, read(file)).some((path) => stems.has(path))),
  );
}

/** What a file names in `from "…"`, as paths from the root without their ending. */
function importsOf(file, text) {
  return [...text.matchAll(/from "((?:\.|@\/)[^"]+)"/g)].map(([, path = ""]) =>
    stem(path.startsWith("@/") ? path.slice(2) : normalize(join(dirname(file), path))),
  );
}

function stem(path) {
  return /\.(?:[cm]?[jt]sx?|json)$/.test(path) ? path.slice(0, -extname(path).length) : path;
}
