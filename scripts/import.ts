/**
 * Takes over a Jekyll site: its posts become articles, their pictures files under `public/`, their addresses legacy paths.
 * What is left to a person stands in `import-report.html`. A file that was edited since is never overwritten.
 *
 *   npm run import -- <Jekyll site> [--dry-run] [--normalise] [--all-assets]
 *
 * Ends with 0 when nothing needs a person, with 1 when something does, with 2 when the import could not be done.
 */
import { printableLines } from "../lib/content/findings/printable.ts";
import { loadPages } from "../lib/content/pages.ts";
import { checkBodies } from "../lib/desk/import/check-bodies.ts";
import { readFetchedRecord } from "../lib/desk/import/pictures/fetched-record.ts";
import type { ImportSurroundings } from "../lib/desk/import/plan-import.ts";
import { needsPerson } from "../lib/desk/import/report/import-report.ts";
import { formatChanges, formatImportReport } from "../lib/desk/import/report/report-text.ts";
import { reportWords } from "../lib/desk/import/report/report-words.ts";
import { runImport, showProgress } from "../lib/desk/import/run-import.ts";
import { readOtherArticles } from "../lib/desk/import/write/compare-with-disk.ts";
import { finishTransaction } from "../lib/desk/import/write/write-transaction.ts";
import { pathKey } from "../lib/redirects/path-key.ts";
import { takenByPattern } from "../lib/redirects/place-redirects.ts";
import { readSiteFiles } from "../lib/redirects/site-files.ts";
import site from "../site.config.ts";
import { readCommand as readCommandLine } from "./setup/command.mjs";

const usage = "npm run import -- <Jekyll 사이트의 폴더> [--dry-run] [--normalise] [--all-assets]";
const help = `사용법: ${usage}

Jekyll 사이트의 글과 이미지, 주소를 가져옵니다. 가져온 뒤에 편집한 파일은 덮어쓰지 않습니다.

  --dry-run     파일을 저장하지 않고 결과만 보여 줍니다.
  --normalise   본문을 이 사이트의 형식으로 바꿔 씁니다.
  --all-assets  글에서 쓰지 않는 파일도 가져옵니다.

종료 코드: 사람이 볼 것이 없으면 0, 있으면 1, 가져오지 못하면 2`;
const root = process.cwd();

await main().catch((error: unknown) => {
  console.error(printableLines(error instanceof Error ? error.message : String(error)));
  process.exitCode = 2;
});

async function main(): Promise<void> {
  const { folder, dryRun, form, assets } = readCommand();
  if (!dryRun && (await finishTransaction(root)) === "finished")
    console.log("지난번에 중단된 가져오기를 완료했습니다.");

  const progress = showProgress(process.stdout);
  const now = new Date();
  const files = readSiteFiles(root);
  const pages = await loadPages(root);
  const around: ImportSurroundings = {
    now,
    readArticlesBut: (targets) => readOtherArticles(root, targets, now),
    livePaths: new Map([...files.livePaths, ...pages.map(({ path, file }) => [path, file] as const)]),
    routes: files.routes,
    isTaken: takenByPattern(site.legacyPatterns),
    settledPaths: new Set(site.legacyPaths.map(({ from }) => pathKey(from))),
    navigations: [...site.navigations.keys()],
    language: site.language,
    siteUrl: site.url,
    fetchedPictures: new Map(Object.entries((await readFetchedRecord(root)).pictures)),
    form,
    assets,
    checkBodies,
    progress,
  };
  const { report, comparison } = await runImport(root, folder, around, dryRun ? "dry run" : "write");
  if (dryRun) console.log(`${formatChanges(comparison, site.language)}\n`);
  console.log(formatImportReport(report, site.language));
  const words = reportWords(site.language);
  console.log(dryRun ? words.notWritten : words.seeReport);
  process.exitCode = needsPerson(report) ? 1 : 0;
}

function readCommand() {
  const { values, positionals } = parseCommand();
  const [folder, ...more] = positionals;
  if (folder === undefined || more.length > 0) throw new Error(`사용법: ${usage}`);
  return {
    folder,
    dryRun: values["dry-run"],
    form: values.normalise ? ("normalised" as const) : ("as written" as const),
    assets: values["all-assets"] ? ("all" as const) : ("referenced" as const),
  };
}

function parseCommand() {
  return readCommandLine(
    help,
    {
      "dry-run": { type: "boolean", default: false },
      normalise: { type: "boolean", default: false },
      "all-assets": { type: "boolean", default: false },
    },
    { positionals: true },
  );
}
