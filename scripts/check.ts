/**
 * Checks the articles and prints what an editor should mend.
 *
 *   npm run check [-- files or folders…] [--format text|json|github] [--fix [--dry-run]] [--all] [--no-cache]
 *   tsx scripts/check.ts --gate    before `next build`: errors stop a production build, not a preview
 */
import pc from "picocolors";
import { type Diagnostic, isError } from "../lib/content/findings/diagnostic.ts";
import { printable, printableJson, printableLines } from "../lib/content/findings/printable.ts";
import { lineReader } from "../lib/desk/check/findings/places.ts";
import { fixFiles } from "../lib/desk/check/fix-files.ts";
import { annotations } from "../lib/desk/check/report/annotations.ts";
import { writeCheckReport } from "../lib/desk/check/report/report-file.ts";
import { formatReport } from "../lib/desk/check/report/text-report.ts";
import { runCheck } from "../lib/desk/check/run-check.ts";
import { selectFiles } from "../lib/desk/check/select-files.ts";
import { currentStage } from "../lib/settings/stage.ts";
import site from "../site.config.ts";
import { readCommand } from "./setup/command.mjs";

const help = `사용법: npm run check -- [파일이나 폴더…] [--format text|json|github] [--fix [--dry-run]] [--no-cache]

기사를 검사하고 고칠 곳을 알려 줍니다. 파일이나 폴더를 입력하면 그것만 검사합니다.

  --format    결과의 형식입니다(기본값 text).
  --fix       확실한 것을 고칩니다.
  --dry-run   --fix와 함께 쓰면 파일을 저장하지 않고 고칠 것만 보여 줍니다.
  --no-cache  지난 검사의 결과를 쓰지 않습니다.
  --gate      빌드 전에 쓰는 검사입니다. 오류는 공개 빌드를 멈추고, 미리보기 빌드는 멈추지 않습니다.

종료 코드: 오류가 없으면 0, 있으면 1, 검사하지 못하면 2`;

const formats = ["text", "json", "github"];
const { values, positionals } = readCommand(
  help,
  {
    gate: { type: "boolean", default: false },
    all: { type: "boolean", default: false },
    format: { type: "string", default: "text" },
    fix: { type: "boolean", default: false },
    "dry-run": { type: "boolean", default: false },
    "no-cache": { type: "boolean", default: false },
  },
  { positionals: true },
);
const root = process.cwd();

/** Findings of one rule that are shown unless all are asked for. */
const mostOfRule = 20;

if (!formats.includes(values.format)) {
  stop(`--format 값은 ${formats.join(", ")} 중 하나여야 합니다. 지금 값: ‘${values.format}’`);
}
const run = await runCheck({
  root,
  site,
  isSelected: selectFiles(positionals, root),
  usesCache: !values["no-cache"],
  progress: showProgress,
});
if (positionals.length > 0 && run.articles === 0) {
  stop(`${positionals.join(", ")}: 이 이름의 기사가 없습니다. posts 폴더의 파일이나 폴더를 입력해 주세요.`);
}
if (values.gate && run.articles === 0 && currentStage() === "production") {
  stop(
    "posts 폴더에 기사가 하나도 없어 사이트를 새로 만들지 않습니다. 저장소를 모두 내려받았는지 확인해 주세요. 공개된 사이트는 그대로입니다.",
  );
}
const fixed = values.fix ? await fixFiles(root, run.diagnostics, !values["dry-run"]) : [];
const left = values["dry-run"] ? run.diagnostics : run.diagnostics.filter((each) => !fixed.includes(each));

if (values.format === "json") console.log(printableJson(left));
else if (values.format === "github") process.stdout.write(annotations(left));
else printText(left, fixed);
if (positionals.length === 0) await writeCheckReport(root, left);
if (left.some(isError)) endWithErrors();

function printText(diagnostics: readonly Diagnostic[], mended: readonly Diagnostic[]): void {
  const known = run.fromCache > 0 ? ` 그중 ${run.fromCache}건은 지난 검사와 같습니다.` : "";
  console.log(`기사 ${run.articles}건을 검사했습니다.${known}\n`);
  if (values.fix) {
    console.log(values["dry-run"] ? "--fix로 고칠 내용입니다. 파일은 바꾸지 않았습니다." : "고쳤습니다.");
    for (const { file, line, column, message, fix } of mended) {
      console.log(`  ${printable(file)}:${line}:${column}  ${printable(message)}`);
      if (fix !== undefined) console.log(`    ‘${oneLine(fix.from)}’ → ‘${oneLine(fix.to)}’`);
    }
    console.log(`모두 ${mended.length}곳입니다.\n`);
  }
  // A failed build lists all findings; otherwise an editor sees some of each kind and can ask for all.
  const most = values.all || values.gate ? undefined : mostOfRule;
  const options = {
    ...(most !== undefined && { most }),
    colours: pc.isColorSupported && process.stdout.isTTY,
    lineOf: lineReader(root),
  };
  console.log(formatReport(diagnostics, options));
  const fixable = diagnostics.filter(({ fix }) => fix !== undefined).length;
  if (fixable > 0 && !values.fix)
    console.log(`${fixable}곳은 npm run check -- --fix 명령으로 자동으로 고칠 수 있습니다.`);
}

function oneLine(text: string): string {
  return printable(text.replaceAll("\n", "⏎"));
}

function endWithErrors(): void {
  // Annotations and JSON are read by programs; what follows is for people.
  const say = values.format === "text" ? console.log : () => {};
  // A preview would publish what a link leads to as well, and show a site without what lies in an old place.
  const isStray = left.some(({ rule }) => rule === "file/stray-link" || rule === "file/old-place");
  if (values.gate && currentStage() !== "production" && !isStray) {
    say("미리보기이므로 오류가 있어도 계속합니다. 공개용 빌드는 오류가 있으면 중단됩니다.");
    return;
  }
  if (values.gate) say("오류를 고칠 때까지 사이트를 새로 만들지 않습니다. 공개된 사이트는 그대로입니다.");
  process.exitCode = 1;
}

function showProgress(done: number, all: number): void {
  if (!process.stderr.isTTY || all < 100) return;
  process.stderr.write(done === all ? "\r\u001b[K" : `\r${done}/${all}`);
}

function stop(message: string): never {
  console.error(printableLines(message));
  process.exit(1);
}
