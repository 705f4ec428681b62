import { FrontPage } from "@/components/listing/front-page";
import { PageShell } from "@/components/site/page-shell";
import { StructuredData } from "@/components/site/structured-data";
import { homePath } from "@/lib/content/addresses/urls";
import { siteContent } from "@/lib/site/content";
import { publication } from "@/lib/site/publication";
import { webSite } from "@/lib/structured-data/publication";

export default async function Page() {
  return (
    <PageShell path={homePath}>
      <StructuredData nodes={[webSite(publication)]} />
      <FrontPage content={await siteContent()} />
    </PageShell>
  );
}
