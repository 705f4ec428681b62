/**
 * Brings a newer engine into this paper, on a branch of its own: engine files are merged with what the paper changed in
 * them, content is never touched. Then it installs, migrates, checks, builds with both engines, and compares all
 * addresses and pages.
 *
 *   npm run update [-- --from <Git address or .tar.gz>] [--to 1.2.0] [--branch engine-1.2.0] [--dry-run] [--no-build]
 *     [--report <file>]
 *
 * Exit codes: done when the branch can be merged, or when there is nothing newer; findings when the branch needs a person;
 * failed when nothing was made.
 */
import { writeFile } from "node:fs/promises";
import { printableLines } from "../lib/content/findings/printable.ts";
import type { FileStep } from "../lib/desk/update/plan-files.ts";
import { planUpdate } from "../lib/desk/update/plan-update.ts";
import { runUpdate } from "../lib/desk/update/run-update.ts";
import { exitCodes, readCommand } from "./setup/command.mjs";
import { npm } from "./setup/run.mjs";

const help = `사용법: npm run update -- [--from 주소] [--to 1.2.0] [--branch 이름] [--dry-run] [--no-build] [--report 파일]

새 엔진을 받아 이 신문과 합친 브랜치를 만듭니다. 기사와 설정은 바꾸지 않습니다.

  --from      엔진의 Git 주소나 .tar.gz 파일입니다(기본값: engine.json의 source).
  --to        받을 릴리스입니다(기본값: 가장 새로운 릴리스).
  --branch    만들 브랜치의 이름입니다(기본값: engine-버전).
  --dry-run   무엇이 바뀌는지만 보여 줍니다.
  --no-build  설치, 검사, 빌드를 하지 않고 파일만 합칩니다.
  --report    결과를 저장할 파일입니다.`;

try {
  process.exitCode = await main();
} catch (error) {
  if (!(error instanceof Error)) throw error;
  console.error(printableLines(error.message));
  process.exitCode = exitCodes.failed;
}

async function main(): Promise<number> {
  const { values } = readCommand(help, {
    from: { type: "string" },
    to: { type: "string" },
    branch: { type: "string" },
    "dry-run": { type: "boolean", default: false },
    "no-build": { type: "boolean", default: false },
    report: { type: "string" },
  });
  const root = process.cwd();
  const plan = await planUpdate(root, { from: values.from, to: values.to });
  if (plan === undefined) {
    console.log("이미 가장 새로운 엔진입니다.");
    return exitCodes.done;
  }
  if (values["dry-run"]) {
    await plan.source.close();
    console.log(`엔진을 업데이트합니다(${plan.last} → ${plan.next}). 아직 아무것도 바꾸지 않았습니다.\n`);
    console.log(printableLines(plan.steps.map(lineOf).join("\n")));
    return exitCodes.done;
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
  return needsPerson ? exitCodes.findings : exitCodes.done;
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
