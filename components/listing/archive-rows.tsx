import { PublicationMark } from "@/components/ui/publication-mark";
import { articlePath } from "@/lib/content/addresses/urls";
import type { Article } from "@/lib/content/article";
import { formatMonthDay } from "@/lib/i18n/format-date";
import site from "@/site.config";

/** Articles by date, one per line. */
export function ArchiveRows({ articles }: { articles: readonly Article[] }) {
  return (
    <ul>
      {articles.map(({ categories, publication, publishedAt, slug, title }) => (
        <li
          key={slug}
          className="grid gap-x-5 border-rule border-b py-2.5 sm:grid-cols-[7.5rem_minmax(0,1fr)_auto]"
        >
          <time dateTime={publishedAt} className="text-muted text-sm">
            {formatMonthDay(publishedAt, site.language)}
          </time>
          <a href={articlePath(slug)} className="font-medium no-underline visited:text-muted hover:underline">
            <PublicationMark publication={publication} />
            {title}
          </a>
          <span className="text-muted text-sm">{categories.map(({ label }) => label).join(", ")}</span>
        </li>
      ))}
    </ul>
  );
}
