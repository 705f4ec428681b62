import { FrontPage } from "@/components/listing/front-page";
import { PageShell } from "@/components/site/page-shell";
import { homePath } from "@/lib/content/urls";
import { siteContent } from "@/lib/site/content";

export default async function Page() {
  return (
    <PageShell path={homePath}>
      <FrontPage content={await siteContent()} />
    </PageShell>
  );
}
