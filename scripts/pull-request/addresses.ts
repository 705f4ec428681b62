/**
 * Finds the addresses that a branch would take from readers: of an article that is removed, moved or hidden without a
 * legacy path or an entry in site/removed-articles.yaml; and the legacy paths of other articles that it claims. Fails when
 * there is one.
 *
 *   npm run addresses [-- --base origin/main] [--head HEAD] [--format text|github]
 */
import { parseArgs } from "node:util";
import { printableLines } from "../../lib/content/findings/printable.ts";
import { annotations } from "../../lib/desk/check/report/annotations.ts";
import { lostAddressText } from "../../lib/desk/review/addresses/lost-addresses.ts";
import { siteAddresses } from "../../lib/desk/review/addresses/site-addresses.ts";
import { gitIn } from "../../lib/desk/review/git/git.ts";
import { readPullRequest } from "../../lib/desk/review/read-pull-request.ts";
import { readSiteFiles } from "../../lib/redirects/site-files.ts";
import site from "../../site.config.ts";

const { values } = parseArgs({
  options: {
    base: { type: "string", default: "origin/main" },
    head: { type: "string", default: "HEAD" },
    format: { type: "string", default: "text" },
  },
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
