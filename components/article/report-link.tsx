import { absoluteUrl, articlePath } from "@/lib/content/addresses/urls";
import type { Article } from "@/lib/content/article";
import { reportUrl } from "@/lib/repository/report-url";
import { text } from "@/lib/site/text";
import site from "@/site.config";

/** How a reader tells what is wrong in this article; nothing where nobody takes reports. */
export function ReportLink({ slug, title }: Pick<Article, "slug" | "title">) {
  const address = absoluteUrl(site.url, articlePath(slug));
  const report = { title: text.reportSubject(title), address, body: text.reportBody(address) };
  // Only a repository that the settings name is known to be open to readers.
  const href = reportUrl(report, site.repository, site.masthead.email);
  if (href === undefined) return null;
  return (
    <p className="no-print mt-6 text-sm">
      <a href={href} className="inline-block py-1 text-muted underline hover:text-accent">
        {text.reportMistake}
      </a>
    </p>
  );
}
