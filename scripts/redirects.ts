/**
 * Prints the table of old addresses, or asks a running site for each address of a list and reports every one that does
 * not end, in one permanent hop at most, on a page that exists.
 *
 *   npm run redirects
 *   npm run redirects -- --verify urls.txt|sitemap.xml|access.log [--base http://127.0.0.1:3000] [--concurrency 16] [--format text|json]
 */
import { decodeAddress } from "../lib/content/addresses/decode.ts";
import { printable, printableJson, printableLines } from "../lib/content/findings/printable.ts";
import { formatReport } from "../lib/desk/check/report/text-report.ts";
import { createAsker } from "../lib/redirects/ask-site.ts";
import { formatPath } from "../lib/redirects/legacy-path.ts";
import { readAddressFile } from "../lib/redirects/read-address-file.ts";
import type { RedirectEntry } from "../lib/redirects/redirect-entry.ts";
import { readSiteFiles } from "../lib/redirects/site-files.ts";
import { siteRedirects } from "../lib/redirects/site-redirects.ts";
import { verifyAddresses } from "../lib/redirects/verify-addresses.ts";
import { buildVerifyReport, formatVerifyReport } from "../lib/redirects/verify-report.ts";
import { siteContent } from "../lib/site/content.ts";
import site from "../site.config.ts";
import { readCommand } from "./setup/command.mjs";

const help = `사용법: npm run redirects -- [--verify 파일] [--base http://127.0.0.1:3000] [--concurrency 16] [--format text|json]

이전 주소의 표를 보여 주거나, 실행 중인 사이트에 주소를 하나씩 요청해 확인합니다.

  --verify       확인할 주소의 목록입니다: 텍스트, 사이트맵, 접속 기록
  --base         확인할 사이트입니다.
  --concurrency  한 번에 요청하는 수입니다(기본값 16).
  --format       결과의 형식입니다(기본값 text).`;

const { values } = readCommand(help, {
  verify: { type: "string" },
  base: { type: "string", default: "http://127.0.0.1:3000" },
  concurrency: { type: "string", default: "16" },
  format: { type: "string", default: "text" },
});

if (values.verify === undefined) await printTable();
else await verify(values.verify).catch(stop);

async function printTable() {
  const { placement, diagnostics } = siteRedirects(await siteContent(), readSiteFiles(process.cwd()), site);
  const { config, catchAll } = placement;
  for (const entry of config) printRow("설정", entry);
  for (const entry of catchAll) printRow("경로", entry);
  console.log(
    `이전 주소 ${config.length + catchAll.length}개: next.config.ts가 ${config.length}개(한도 ${site.redirectBudget}개), app/[...legacy]가 ${catchAll.length}개를 처리합니다. 규칙으로 옮기는 주소(legacyPatterns)는 ${site.legacyPatterns.length}가지입니다.\n`,
  );
  if (diagnostics.length > 0) console.log(formatReport(diagnostics));
}

function printRow(door: string, entry: RedirectEntry) {
  const cells = [door, formatPath(entry), decodeAddress(entry.destination), entry.file];
  console.log(cells.map(printable).join("\t"));
}

async function verify(file: string) {
  const base = readBase(values.base);
  const atOnce = readConcurrency(values.concurrency);
  const format = readFormat(values.format);
  const list = await readAddressFile(file);
  if (list.paths.length === 0)
    throw new Error(`${file}: 주소가 하나도 없습니다. 한 줄에 주소가 하나씩 있는 파일을 지정해 주세요.`);

  const asker = createAsker(atOnce);
  const start = performance.now();
  const verdicts = await verifyAddresses(list.paths, base, asker.ask, atOnce);
  asker.close();
  const seconds = (performance.now() - start) / 1000;
  const report = buildVerifyReport(verdicts, list, { base: base.origin, seconds });
  console.log(format === "json" ? printableJson(report) : formatVerifyReport(report));
  if (report.good < report.asked) process.exitCode = 1;
}

function readBase(written: string): URL {
  if (URL.canParse(written) && /^https?:$/.test(new URL(written).protocol)) return new URL(written);
  throw new Error(`--base ${written}: http://127.0.0.1:3000 같은 주소를 입력해 주세요.`);
}

function readConcurrency(written: string): number {
  const count = Number(written);
  if (Number.isInteger(count) && count >= 1 && count <= 256) return count;
  throw new Error(`--concurrency ${written}: 1에서 256까지의 숫자를 입력해 주세요.`);
}

function readFormat(written: string): "text" | "json" {
  if (written === "text" || written === "json") return written;
  throw new Error(`--format ${written}: text나 json을 입력해 주세요.`);
}

function stop(error: unknown) {
  console.error(printableLines(error instanceof Error ? error.message : String(error)));
  process.exitCode = 1;
}
