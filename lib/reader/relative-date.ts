/** As in `lib/content/front-matter/date.ts`, whose calendar library a reader need not load. */
const timeZone = "Asia/Seoul";

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** From here on hours are counted in days: what came out in the morning is `어제` the next morning. */
const hoursUntilDays = 12;
const daysUntilDate = 7;

/**
 * `3시간 전`, `어제`, `4일 전`, as Koreans say it, for an instant of the last seven days in Seoul; undefined for one that
 * is older or still to come. Only a reader's own clock can tell: a page that was built yesterday can't.
 */
export function relativeDate(instant: string, now: Date, locale: string): string | undefined {
  const past = now.getTime() - Date.parse(instant);
  const words = new Intl.RelativeTimeFormat(locale, { numeric: "auto" });
  if (!(past >= 0)) return undefined;
  if (past < hour) return words.format(-Math.max(1, Math.floor(past / minute)), "minute");
  if (past < hoursUntilDays * hour) return words.format(-Math.floor(past / hour), "hour");
  const days = dayOf(now) - dayOf(new Date(instant));
  if (days === 0) return words.format(-Math.floor(past / hour), "hour");
  return days <= daysUntilDate ? words.format(-days, "day") : undefined;
}

/** The calendar day in Seoul, counted from some day. */
function dayOf(moment: Date): number {
  return Date.parse(new Intl.DateTimeFormat("sv-SE", { timeZone }).format(moment)) / day;
}
