/**
 * Prints the table of old addresses, or asks a running site for each address of a list.
 *
 *   npm run redirects
 *   npm run redirects -- --verify urls.txt|sitemap.xml|access.log [--base http://127.0.0.1:3000]
 */
import { readFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { formatReport } from "../lib/desk/report.ts";
import { formatPath } from "../lib/redirects/legacy-path.ts";
import { readAddresses } from "../lib/redirects/read-addresses.ts";
import type { RedirectEntry } from "../lib/redirects/redirect-entry.ts";
import { readSiteFiles } from "../lib/redirects/site-files.ts";
import { siteRedirects } from "../lib/redirects/site-redirects.ts";
import { askOverHttp, verifyAddresses } from "../lib/redirects/verify-address.ts";
import { siteContent } from "../lib/site/content.ts";
import site from "../site.config.ts";

const { values } = parseArgs({
  options: { verify: { type: "string" }, base: { type: "string", default: "http://127.0.0.1:3000" } },
});

if (values.verify === undefined) await printTable();
else await verify(values.verify, values.base);

async function printTable() {
  const { placement, diagnostics } = siteRedirects(await siteContent(), readSiteFiles(process.cwd()), site);
  const { config, catchAll } = placement;
  for (const entry of config) printRow("설정", entry);
  for (const entry of catchAll) printRow("경로", entry);
  console.log(
    `옛 주소 ${config.length + catchAll.length}개: next.config.ts가 ${config.length}개(한도 ${site.redirectBudget}개), app/[...legacy]가 ${catchAll.length}개를 맡습니다. 규칙으로 옮기는 주소(legacyPatterns)는 ${site.legacyPatterns.length}가지입니다.\n`,
  );
  if (diagnostics.length > 0) console.log(formatReport(diagnostics));
}

function printRow(door: string, entry: RedirectEntry) {
  console.log(`${door}\t${formatPath(entry)}\t${decodeURI(entry.destination)}\t${entry.file}`);
}

async function verify(list: string, base: string) {
  const paths = readAddresses(await readFile(list, "utf8"));
  const verdicts = await verifyAddresses(paths, base, askOverHttp, 8);
  const bad = verdicts.filter((verdict) => verdict.status === "bad");
  for (const { path, problem } of bad) console.log(`${path}\t${problem}`);
  console.log(`주소 ${paths.length}개 가운데 ${paths.length - bad.length}개가 한 번에 페이지로 이어집니다.`);
  if (bad.length > 0) process.exitCode = 1;
}
