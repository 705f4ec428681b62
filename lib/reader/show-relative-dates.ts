import { relativeDate } from "./relative-date.ts";

/** Rewrites the dates marked `data-relative` that are of the last days; the whole date stays as their title. */
export function showRelativeDates(page: ParentNode, locale: string, now = new Date()): void {
  for (const time of page.querySelectorAll<HTMLTimeElement>("time[data-relative]")) {
    const words = relativeDate(time.dateTime, now, locale);
    if (words === undefined) continue;
    time.title ||= time.textContent ?? "";
    time.textContent = words;
  }
}
