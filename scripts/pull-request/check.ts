/**
 * Checks the whole site as `npm run check` does, and shows what it finds on the pull request's lines, the articles that
 * it adds or changes first. Fails when there is an error.
 *
 *   tsx scripts/pull-request/check.ts [--base origin/main] [--head HEAD]
 */
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { countBySeverity } from "../../lib/content/findings/diagnostic.ts";
import { annotations } from "../../lib/desk/check/report/annotations.ts";
import { changedFiles } from "../../lib/desk/review/git/changed-files.ts";
import { findMergeBase } from "../../lib/desk/review/git/find-merge-base.ts";
import { gitIn, resolveCommit } from "../../lib/desk/review/git/git.ts";
import { parseFindings } from "../../lib/desk/review/reported-finding.ts";

const { values } = parseArgs({
  options: {
    base: { type: "string", default: "origin/main" },
    head: { type: "string", default: "HEAD" },
  },
});

const git = gitIn(process.cwd());
const head = await resolveCommit(git, values.head);
const base = await findMergeBase(git, await resolveCommit(git, values.base), head);
const changes = await changedFiles(git, base, head);
const touched = new Set(changes.flatMap(({ after }) => after?.normalize("NFC") ?? []));

const script = fileURLToPath(new URL("../check.ts", import.meta.url));
const check = spawnSync(process.execPath, [...process.execArgv, script, "--format", "json"], {
  encoding: "utf8",
  maxBuffer: Number.POSITIVE_INFINITY,
  stdio: ["ignore", "pipe", "inherit"],
});
const findings = parseFindings(check.stdout);
if (findings === undefined) throw new Error("The check did not come to its end.");
process.stdout.write(annotations(findings, touched));

const { error, warning, hint } = countBySeverity(findings);
console.log(
  `추가하거나 수정한 기사 ${touched.size}건. 사이트 전체에서 오류 ${error}건, 경고 ${warning}건, 참고 ${hint}건을 찾았습니다.`,
);
process.exitCode = check.status ?? 1;
