import type { ReactNode } from "react";
import { formatPartialDate } from "@/lib/i18n/format-partial-date";
import site from "@/site.config";
import "./timeline.css";

interface TimelineProps {
  readonly title?: string;
  /** `TimelineEvent`s; `lib/markdown` makes them of a list's items too. */
  readonly children?: ReactNode;
}

/** A timeline: events in order. */
export function Timeline({ title, children }: TimelineProps) {
  return (
    <div className="timeline">
      {title && <p className="timeline-title">{title}</p>}
      <ol aria-label={title}>{children}</ol>
    </div>
  );
}

interface TimelineEventProps {
  /** For HTML's `datetime`; undefined if the article's date is not one. */
  readonly date?: string;
  readonly title?: string;
  readonly children?: ReactNode;
}

/** `Event`: one entry of a timeline. */
export function TimelineEvent({ date, title, children }: TimelineEventProps) {
  return (
    <li>
      {date && <time dateTime={date}>{formatPartialDate(date, site.language)}</time>}
      <div className="timeline-text">
        {title && <p className="timeline-event">{title}</p>}
        {children}
      </div>
    </li>
  );
}
