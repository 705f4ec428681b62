import { FrontPage } from "@/components/listing/front-page";
import { PageShell } from "@/components/site/page-shell";
import { StructuredData } from "@/components/site/structured-data";
import { homePath } from "@/lib/content/addresses/urls";
import { siteContent } from "@/lib/site/content";
import { webSite } from "@/lib/structured-data/publication";
import site from "@/site.config";

export default async function Page() {
  return (
    <PageShell path={homePath}>
      <StructuredData nodes={[webSite(site)]} />
      <FrontPage content={await siteContent()} />
    </PageShell>
  );
}
