/**
 * Prepares a release of the engine: writes its version into the files that name it (`package.json` of both packages,
 * `package-lock.json`, `engine.json`), and the list of its files, by which papers know later what they changed. Commits
 * nothing; it prints the next commands.
 *
 *   npm run release -- 1.1.0 [--dry-run]
 */
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { readContent, sampleFolder } from "../lib/desk/start-paper/samples.ts";
import { engineFile, engineFilesFile, isContent, parseEngine } from "../lib/desk/update/engine.ts";
import { engineFiles, releaseProblem, withVersion } from "../lib/desk/update/release.ts";
import { exitCodes, readCommand } from "./setup/command.mjs";

const help = `사용법: npm run release -- 1.1.0 [--dry-run]

엔진의 릴리스를 준비합니다. 버전과 파일 목록을 쓰고, 다음에 실행할 명령을 알려 줍니다.

  --dry-run  바뀔 파일만 보여 줍니다.`;

const { values, positionals } = readCommand(
  help,
  { "dry-run": { type: "boolean", default: false } },
  { positionals: true },
);
const version = positionals[0] ?? "";
const engine = parseEngine(readFileSync(engineFile, "utf8"));
// `npm run start-paper` would take such a sample for somebody's own article, and begin nothing.
const [changed] = readContent(process.cwd()).own;
const problem =
  releaseProblem(version, engine.version, readFileSync("CHANGELOG.md", "utf8")) ??
  (changed === undefined ? undefined : `${changed} is not as ${sampleFolder} has it: copy one to the other`);
if (problem === undefined) release();
else {
  console.error(problem);
  process.exitCode = exitCodes.failed;
}

function release() {
  const written = new Map(
    ["package.json", "packages/create-attention/package.json", engineFile].map((file) => [
      file,
      withVersion(readFileSync(file, "utf8"), version),
    ]),
  );
  written.set("package-lock.json", lockWithVersion(readFileSync("package-lock.json", "utf8")));
  const paths = execFileSync("git", ["ls-files", "-z"], { encoding: "utf8" }).split("\0").filter(Boolean);
  const files = new Map(
    paths.map((path) => [
      path,
      written.has(path) ? Buffer.from(written.get(path) ?? "") : readFileSync(path),
    ]),
  );
  const list = engineFiles(version, files, (path) => !isContent(engine, path) && path !== engineFilesFile);
  written.set(engineFilesFile, `${JSON.stringify(list, null, 2)}\n`);
  for (const [file, text] of written) {
    console.log(`${file}${values["dry-run"] ? " (not written)" : ""}`);
    if (!values["dry-run"]) writeFileSync(file, text);
  }
  console.log(
    `\nNext:\n  git add --all && git commit -m "Release ${version}"\n  git tag v${version} && git push origin HEAD v${version}`,
  );
}

/** npm writes the version twice: of the file, and of the package at its root. */
function lockWithVersion(text: string): string {
  const head = text.slice(0, 400);
  return head.replaceAll(/"version": "[^"]*"/g, `"version": "${version}"`) + text.slice(400);
}
