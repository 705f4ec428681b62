import { formatDate } from "@/lib/i18n/format-date";
import site from "@/site.config";

interface PublishedTimeProps {
  readonly instant: string;
  /** `relative` lets the reader's browser say `3시간 전`; only where the date ends a line, or what follows it would move. */
  readonly form?: "absolute" | "relative";
}

export function PublishedTime({ instant, form = "absolute" }: PublishedTimeProps) {
  return (
    <time dateTime={instant} data-relative={form === "relative" ? "" : undefined}>
      {formatDate(instant, site.language)}
    </time>
  );
}
