/**
 * Brings the paper's own files into the form that this engine reads. `npm run update` runs it; done twice, it changes
 * nothing more.
 *
 *   npm run migrate -- --from 0.1.0 [--dry-run] [--report <file>]
 */
import { mkdir, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { printableLines } from "../lib/content/findings/printable.ts";
import { engineVersion } from "../lib/content/source/content-paths.ts";
import { migrationsBetween } from "../lib/desk/update/migrations.ts";
import { exitCodes, readCommand } from "./setup/command.mjs";

const help = `사용법: npm run migrate -- --from 1.0.0 [--dry-run] [--report 파일]

신문의 파일을 지금 엔진이 읽는 형식으로 바꿉니다. npm run update 명령이 실행합니다.

  --from     지금까지 쓰던 엔진의 버전입니다.
  --dry-run  무엇이 바뀌는지만 보여 줍니다.
  --report   바꾼 것을 한 줄씩 저장할 파일입니다.`;

const { values } = readCommand(help, {
  from: { type: "string" },
  "dry-run": { type: "boolean", default: false },
  report: { type: "string" },
});

try {
  if (values.from === undefined || !/^\d+\.\d+\.\d+$/.test(values.from))
    throw new Error("--from 옵션에 이전 엔진의 버전을 입력해 주세요. 예: npm run migrate -- --from 1.0.0");
  const lines: string[] = [];
  for (const { name, explanation, run } of migrationsBetween(values.from, engineVersion)) {
    const done = await run(process.cwd(), values["dry-run"]);
    if (done.length === 0) continue;
    console.log(`${name}: ${explanation}`);
    for (const line of done) console.log(`  ${printableLines(line)}`);
    lines.push(...done);
  }
  if (values.report !== undefined) {
    await mkdir(dirname(values.report), { recursive: true });
    await writeFile(values.report, lines.map((line) => `${line}\n`).join(""));
  }
  if (lines.length === 0) console.log("바꿀 것이 없습니다.");
} catch (error) {
  if (!(error instanceof Error)) throw error;
  console.error(printableLines(error.message));
  process.exitCode = exitCodes.failed;
}
