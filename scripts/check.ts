/**
 * Checks the articles and prints what an editor should mend.
 *
 *   npm run check [-- files or folders…]
 *   tsx scripts/check.ts --gate    before `next build`: errors stop a production build, not a preview
 */
import { parseArgs } from "node:util";
import { type Diagnostic, isError } from "../lib/content/diagnostic.ts";
import { checkImages } from "../lib/desk/check-images.ts";
import { formatReport } from "../lib/desk/report.ts";
import { selectFiles } from "../lib/desk/select-files.ts";
import { checkBody } from "../lib/markdown/check-body.ts";
import { readSiteFiles } from "../lib/redirects/site-files.ts";
import { siteRedirects } from "../lib/redirects/site-redirects.ts";
import { bodyContext } from "../lib/site/body-context.ts";
import { siteContent } from "../lib/site/content.ts";
import { currentStage } from "../lib/site/stage.ts";
import site from "../site.config.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { gate: { type: "boolean", default: false } },
});

const isSelected = selectFiles(positionals, process.cwd());
const content = await siteContent();
const articles = content.everyArticle.filter(({ file }) => isSelected(file));
if (positionals.length > 0 && articles.length === 0) {
  console.error(
    `${positionals.join(", ")}: 이 이름의 기사가 없습니다. posts 폴더의 파일이나 폴더를 적어 주세요.`,
  );
  process.exit(1);
}

const context = bodyContext(content);
const bodies: Diagnostic[][] = [];
// One after the other: all at once, every tree of every article would be in memory.
for (const article of articles) {
  bodies.push([
    ...(await checkImages(article, context.publicDir, context.siteUrl)),
    ...(await checkBody(article, context)),
  ]);
}
const redirects = siteRedirects(content, readSiteFiles(process.cwd()), site);
const ofAllFiles = [...content.diagnostics, ...redirects.diagnostics];
const diagnostics = [...ofAllFiles.filter(({ file }) => isSelected(file)), ...bodies.flat()];

console.log(`기사 ${articles.length}편을 살펴보았습니다.\n`);
console.log(formatReport(diagnostics));

if (diagnostics.some(isError)) {
  if (values.gate && currentStage() !== "production") {
    console.log("미리보기이므로 오류가 있어도 계속합니다. 공개용 빌드는 오류가 있으면 멈춥니다.");
  } else {
    if (values.gate)
      console.log("오류를 고칠 때까지 사이트를 새로 만들지 않습니다. 공개된 사이트는 그대로입니다.");
    process.exitCode = 1;
  }
}
