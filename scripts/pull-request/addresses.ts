/**
 * Finds the addresses that a branch would take from readers: of an article that is removed, moved or hidden without a
 * legacy path or an entry in site/removed-articles.yaml; and the legacy paths of other articles that it claims. Fails when
 * there is one.
 *
 *   npm run addresses [-- --base origin/main] [--head HEAD] [--format text|github]
 */
import { printableLines } from "../../lib/content/findings/printable.ts";
import { annotations } from "../../lib/desk/check/report/annotations.ts";
import { lostAddressText } from "../../lib/desk/review/addresses/lost-addresses.ts";
import { siteAddresses } from "../../lib/desk/review/addresses/site-addresses.ts";
import { gitIn } from "../../lib/desk/review/git/git.ts";
import { readPullRequest } from "../../lib/desk/review/read-pull-request.ts";
import { readSiteFiles } from "../../lib/redirects/site-files.ts";
import site from "../../site.config.ts";
import { readCommand } from "../setup/command.mjs";

const help = `사용법: npm run addresses -- [--base origin/main] [--head HEAD] [--format text|github]

브랜치를 병합하면 사라지거나 다른 기사로 넘어가는 주소를 찾습니다. 있으면 1로 끝납니다.

  --base    비교할 브랜치입니다(기본값 origin/main).
  --head    검사할 커밋입니다(기본값 HEAD).
  --format  결과의 형식입니다(기본값 text).`;

const { values } = readCommand(help, {
  base: { type: "string", default: "origin/main" },
  head: { type: "string", default: "HEAD" },
  format: { type: "string", default: "text" },
});

try {
  const { livePaths } = readSiteFiles(process.cwd());
  const isKept = siteAddresses({ ...site, livePaths });
  const { lost } = await readPullRequest(gitIn(process.cwd()), values, new Date(), isKept);
  process.stdout.write(values.format === "github" ? annotations(lost) : lostAddressText(lost));
  if (lost.length > 0) process.exitCode = 1;
} catch (error) {
  console.error(printableLines(error instanceof Error ? error.message : String(error)));
  process.exitCode = 1;
}
