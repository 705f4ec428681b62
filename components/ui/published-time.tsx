import { formatDate } from "@/lib/i18n/format-date";
import site from "@/site.config";

export function PublishedTime({ instant }: { instant: string }) {
  return <time dateTime={instant}>{formatDate(instant, site.language)}</time>;
}
