#!/usr/bin/env node
/**
 * Unpacks the engine into a new folder, installs its packages and runs its `npm run start-paper`. Should any of it fail,
 * the folder is not there.
 *
 *   npm create attention my-paper [-- options of start-paper]
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmdirSync, rmSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";

const usage = `사용법: npm create attention 폴더 [-- 옵션…]

새 폴더에 신문을 만듭니다. 옵션은 npm run start-paper 명령의 것과 같습니다.
Makes a newspaper in a new folder; the options are those of npm run start-paper.`;

const [folder, ...options] = process.argv.slice(2);
if (folder === undefined || folder.startsWith("-")) {
  console.log(usage);
  process.exit(folder === "--help" || folder === "-h" ? 0 : 2);
}
const target = resolve(folder);
if (existsSync(target) && readdirSync(target).length > 0) {
  console.error(`비어 있지 않은 폴더입니다. 다른 이름을 입력해 주세요: ‘${target}’`);
  process.exit(2);
}

mkdirSync(dirname(target), { recursive: true });
const unfinished = mkdtempSync(join(dirname(target), `.${basename(target)}-`));
for (const signal of ["SIGINT", "SIGTERM"]) {
  process.on(signal, () => {
    rmSync(unfinished, { recursive: true, force: true });
    process.exit(1);
  });
}

process.exitCode = create();
rmSync(unfinished, { recursive: true, force: true });

/** @returns {number} as the command ends */
function create() {
  const engine = join(import.meta.dirname, "engine.tar.gz");
  const steps = [
    () => run("tar", ["-xzf", engine, "-C", unfinished]),
    () => npm(["ci", "--include=dev", "--no-audit", "--no-fund"]),
    () => npm(["run", "--silent", "start-paper", "--", ...options]),
  ];
  for (const step of steps) {
    const code = step();
    if (code !== 0) return code;
  }
  // An empty folder may stand there.
  if (existsSync(target)) rmdirSync(target);
  renameSync(unfinished, target);
  // A newspaper is a repository; without git it can become one later.
  spawnSync("git", ["init", "--quiet", "--initial-branch", "main"], { cwd: target });
  console.log(`\n  cd ${folder}\n  npm run site`);
  return 0;
}

/** The npm that started us is preferred: on Windows it needs no shell. */
function npm(/** @type {string[]} */ args) {
  const own = process.env.npm_execpath;
  return own?.endsWith("npm-cli.js") ? run(process.execPath, [own, ...args]) : run("npm", args);
}

function run(/** @type {string} */ command, /** @type {string[]} */ args) {
  const { status, error } = spawnSync(command, args, { cwd: unfinished, stdio: "inherit" });
  if (error !== undefined) console.error(`${command}: ${error.message}`);
  return status ?? 1;
}
