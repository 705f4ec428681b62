/**
 * Builds the site: checks the articles, renders the pages while the search index is made, and finishes the pages. The
 * first part that fails ends the others and the build. A production build for a host needs the site's address.
 *
 *   npm run build
 */
import { missingAddress } from "../lib/settings/site-url.ts";
import { currentStage, hasArticleFiles, takesFilesAlong } from "../lib/settings/stage.ts";
import site from "../site.config.ts";
import { fullDiskLine } from "./build/full-disk.ts";
import { run } from "./build/run-parts.ts";
import { readCommand } from "./setup/command.mjs";
import { nextBin } from "./setup/run.mjs";

readCommand(
  "사용법: npm run build\n\n기사를 검사하고, 사이트와 검색 색인을 만듭니다. 결과는 .next와 .search 폴더에 있습니다.",
  {},
);

const problem = currentStage() === "production" ? missingAddress(site.url, process.env) : undefined;
// A build for a host is for readers. A local build may be for a look only, so the warning comes at its end.
if (problem !== undefined && takesFilesAlong()) {
  console.error(`${problem} 공개된 사이트는 그대로입니다.`);
  process.exit(1);
}

const tsx = ["--import", "tsx"];
const check = [...tsx, "scripts/check.ts", "--gate"];
const index = [...tsx, "scripts/search-index.ts"];
const lookups = [...tsx, "scripts/lookups.ts"];
const pages = [nextBin, "build"];
const finish = [...tsx, "scripts/finish-build.ts"];

// One time for all parts, so that every article in the tables also has a page.
if (!hasArticleFiles()) process.env.ATTENTION_BUILT_AT ??= new Date().toISOString();

// Next lists the files that functions and containers take along while it builds: the index, and what functions look up.
const before = hasArticleFiles() ? [index] : [index, lookups];
const parts = takesFilesAlong() ? [[check], before, [pages], [finish]] : [[check], [index, pages], [finish]];

process.exitCode = await run(parts);
if (process.exitCode !== 0) {
  // Turbopack reports a full disk in a thousand lines without advice.
  const line = fullDiskLine(process.cwd());
  if (line !== undefined) console.error(`${line} 공개된 사이트는 그대로입니다.`);
}
if (problem !== undefined && process.exitCode === 0) {
  console.warn(`\n이 빌드는 공개하지 마세요: 모든 링크와 피드가 ${site.url} 주소를 가리킵니다. ${problem}`);
}
