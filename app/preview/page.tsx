import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PreviewPage } from "@/components/preview/preview-page";
import { readCheckReport } from "@/lib/desk/check/report/report-file";
import { siteAddresses } from "@/lib/desk/review/addresses/site-addresses";
import { deploymentChanges } from "@/lib/desk/review/deployment-changes";
import { readSiteFiles } from "@/lib/redirects/site-files";
import { siteRedirects } from "@/lib/redirects/site-redirects";
import { currentStage } from "@/lib/settings/stage";
import { siteContent } from "@/lib/site/content";
import { siteRepository } from "@/lib/site/repository";
import { text } from "@/lib/site/text";
import site from "@/site.config";

export const metadata: Metadata = { title: text.preview.title, robots: { index: false } };

/** For the reviewing editor: production has no such page. */
export default async function Page() {
  if (currentStage() === "production") notFound();
  const root = process.cwd();
  const content = await siteContent();
  const files = readSiteFiles(root);
  const isKept = siteAddresses({ ...site, livePaths: files.livePaths });
  const { config, catchAll } = siteRedirects(content, files, site).placement;
  return (
    <PreviewPage
      changes={
        await deploymentChanges(root, site.productionBranch, isKept, {
          repository: siteRepository()?.url,
          token: process.env.GITHUB_TOKEN,
        })
      }
      branch={site.productionBranch}
      waiting={content.articles.filter(({ publication }) => publication !== "published")}
      report={await readCheckReport(root)}
      redirects={[...config, ...catchAll]}
    />
  );
}
