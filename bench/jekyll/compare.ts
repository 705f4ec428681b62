/**
 * Imports a Jekyll site and compares the result with what Jekyll itself makes of it: the text of each article after
 * removing mark-up, and with `--build` each address, asked of the built and served portal.
 *
 *   npx tsx bench/jekyll/compare.ts lib/desk/import/fixtures/jekyll-site [--build]
 *
 * Ends with 1 when something differs that `known-differences.json` does not explain.
 */
import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { copyProject } from "../../e2e/copy-project.ts";
import { askAddresses } from "./ask-addresses.ts";
import { buildWithJekyll } from "./build-with-jekyll.ts";
import { compareTexts } from "./compare-texts.ts";
import { buildPortal, importSite, renderArticles } from "./run-portal.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { build: { type: "boolean", default: false } },
});
const site = resolve(positionals[0] ?? "lib/desk/import/fixtures/jekyll-site");
const folder = await mkdtemp(join(tmpdir(), "compare-"));
const portal = join(folder, "portal");
try {
  const jekyll = await buildWithJekyll(site);
  if (values.build) await copyProject(portal);
  await rm(join(portal, "posts"), { recursive: true, force: true });
  await mkdir(join(portal, "posts"), { recursive: true });
  const report = importSite(portal, site);
  const rendered = renderArticles(portal);
  const texts = await compareTexts(jekyll, report, rendered, basename(site));
  for (const { file, jekyll: theirs, ours, reason } of texts.different) {
    console.log(
      `${file}${reason === undefined ? "" : ` (${reason})`}\n  Jekyll: ${theirs}\n  here:   ${ours}`,
    );
  }
  const { totals } = report;
  console.log(
    `\n${basename(site)}: ${totals.posts} posts, ${totals.needPerson} need a person, ${texts.withErrors} with errors`,
  );
  console.log(
    `text: ${texts.compared} compared, ${texts.different.length} differ, of those ${texts.unexplained} without a reason; ${texts.incomparable} that Jekyll could not make without its theme or plugins`,
  );
  let wrong = 0;
  if (values.build) {
    buildPortal(portal);
    const addresses = await askAddresses(portal, jekyll, report);
    for (const { path, found } of addresses.wrong) console.log(`  ${path} → ${found}`);
    console.log(
      `addresses: ${addresses.asked} asked, ${addresses.wrong.length} do not lead to their article in one hop`,
    );
    wrong = addresses.wrong.length;
  }
  if (texts.unexplained + texts.withErrors + wrong > 0) process.exitCode = 1;
} finally {
  await rm(folder, { recursive: true });
}
