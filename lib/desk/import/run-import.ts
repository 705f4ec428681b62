import { join } from "node:path";
import { contentPaths } from "../../content/source/content-paths.ts";
import { readJekyllSite } from "./old-site/read-jekyll-site.ts";
import { type ImportPlan, type ImportStep, type ImportSurroundings, planImport } from "./plan-import.ts";
import { buildImportReport, type ImportReport } from "./report/import-report.ts";
import { reportPage } from "./report/report-page.ts";
import {
  type Comparison,
  compareWithDisk,
  manifestFile,
  readManifest,
  type WantedFile,
} from "./write/compare-with-disk.ts";
import { digestOf, digestOfBytes, type PendingWrite, writeAll } from "./write/write-transaction.ts";

/** What an import did, or would do. */
export interface ImportRun {
  readonly report: ImportReport;
  readonly comparison: Comparison;
}

/**
 * Takes a Jekyll site over into the portal at `root`: reads, plans, compares, and writes all of it or nothing.
 * @throws when there is no Jekyll site at `siteFolder`
 */
export async function runImport(
  root: string,
  siteFolder: string,
  around: ImportSurroundings,
  mode: "write" | "dry run",
): Promise<ImportRun> {
  const manifest = await readManifest(root);
  const site = await readJekyllSite(siteFolder);
  const plan = await planImport(site, around);
  const comparison = await compareWithDisk(root, wantedFiles(plan), manifest);
  const { config } = site;
  const host = /^https?:\/\//.test(config.url) && URL.canParse(config.url) ? config.url : "";
  const report = buildImportReport(plan, comparison.kept, host);
  if (mode === "write") {
    const ours = await Promise.all(
      [
        [manifestFile, `${JSON.stringify(comparison.manifest, null, 2)}\n`] as const,
        ["import-report.json", `${JSON.stringify(report, null, 2)}\n`] as const,
        ["import-report.html", reportPage(report, around.language)] as const,
      ].map(([path, text]) => ownWrite(root, path, text)),
    );
    await writeAll(root, [...comparison.writes, ...ours.flat()]);
  }
  return { report, comparison };
}

function wantedFiles({ articles, carriedPages, files, settings }: ImportPlan): readonly WantedFile[] {
  const images = new Map(
    [...articles, ...carriedPages].flatMap((each) => each.images.map(({ path, bytes }) => [path, bytes])),
  );
  return [
    ...articles.map(({ article, text }) => ({ path: article.file, content: { data: text } })),
    ...carriedPages.map(({ file, text }) => ({ path: file, content: { data: text } })),
    ...[...images].map(([path, data]) => ({ path, content: { data } })),
    ...files.map(({ path, from }) => ({ path, content: { copyOf: from } })),
    ...(settings === undefined ? [] : [{ path: contentPaths.importedSite, content: { data: settings } }]),
  ];
}

/** The import's own files are always overwritten: no editor changes them. */
async function ownWrite(root: string, path: string, text: string): Promise<readonly PendingWrite[]> {
  const before = await digestOf(join(root, path));
  const digest = digestOfBytes(text);
  return before === digest ? [] : [{ path, digest, before, content: { data: text } }];
}

const names: Readonly<Record<ImportStep, string>> = {
  read: "이전 기사를 읽는 중",
  convert: "기사를 변환하는 중",
  check: "옮긴 기사를 검사하는 중",
};

interface Output {
  readonly isTTY?: boolean;
  readonly write: (text: string) => unknown;
}

/** On a terminal one line that counts up; elsewhere, as in CI, one line per step. */
export function showProgress(output: Output): ImportSurroundings["progress"] {
  return (step, done, total) => {
    const isLast = done === total;
    if (output.isTTY) {
      if (isLast || done % 50 === 0) output.write(`\r${names[step]} ${done}/${total}${isLast ? "\n" : ""}`);
    } else if (isLast) output.write(`${names[step]} ${total}/${total}\n`);
  };
}
