/**
 * Brings a newer engine into this paper, on a branch of its own: engine files are merged with what the paper changed in
 * them, content is never touched. Then it installs, migrates, checks, builds with both engines, and compares all
 * addresses and pages.
 *
 *   npm run update [-- --from <Git address or .tar.gz>] [--to 1.2.0] [--branch engine-1.2.0] [--dry-run] [--no-build]
 *     [--report <file>]
 *
 * Exit codes: 0 when the branch can be merged, or when there is nothing newer; 1 when nothing was made; 2 when the branch
 * needs a person.
 */
import { writeFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { printableLines } from "../lib/content/findings/printable.ts";
import type { FileStep } from "../lib/desk/update/plan-files.ts";
import { planUpdate } from "../lib/desk/update/plan-update.ts";
import { runUpdate } from "../lib/desk/update/run-update.ts";
import { npm } from "./setup/run.mjs";

try {
  process.exitCode = await main();
} catch (error) {
  if (!(error instanceof Error)) throw error;
  console.error(printableLines(error.message));
  process.exitCode = 1;
}

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      from: { type: "string" },
      to: { type: "string" },
      branch: { type: "string" },
      "dry-run": { type: "boolean", default: false },
      "no-build": { type: "boolean", default: false },
      report: { type: "string" },
    },
  });
  const root = process.cwd();
  const plan = await planUpdate(root, { from: values.from, to: values.to });
  if (plan === undefined) {
    console.log("이미 가장 새로운 엔진입니다.");
    return 0;
  }
  if (values["dry-run"]) {
    await plan.source.close();
    console.log(`엔진을 업데이트합니다(${plan.last} → ${plan.next}). 아직 아무것도 바꾸지 않았습니다.\n`);
    console.log(printableLines(plan.steps.map(lineOf).join("\n")));
    return 0;
  }
  const branch = values.branch ?? `engine-${plan.next}`;
  const { report, needsPerson } = await runUpdate(root, plan, {
    branch,
    proves: !values["no-build"],
    npm: async (folder, args) => (await npm(["--prefix", folder, ...args])) === 0,
    say: (what) => console.log(`▶ ${what}`),
  });
  if (values.report !== undefined) await writeFile(values.report, report);
  console.log(`\n${printableLines(report)}`);
  console.log(`${branch} 브랜치에 커밋했습니다. 지금 브랜치와 파일은 그대로입니다.`);
  return needsPerson ? 2 : 0;
}

const kinds: Readonly<Record<FileStep["kind"], string>> = {
  add: "추가",
  write: "수정",
  remove: "삭제",
  merge: "합침",
  keep: "유지",
  "changed-here-removed-there": "확인",
  "removed-here-changed-there": "확인",
};

function lineOf({ kind, path }: FileStep): string {
  return `${kinds[kind]}  ${path}`;
}
