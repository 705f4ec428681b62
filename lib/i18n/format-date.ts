import { timeZone } from "../content/date.ts";
import type { Language } from "./dictionary.ts";

const locales: Record<Language, string> = { ko: "ko-KR", en: "en-GB" };

/** `2026년 11월 24일` for an instant, as in Seoul. */
export function formatDate(instant: string, language: Language): string {
  return new Intl.DateTimeFormat(locales[language], { dateStyle: "long", timeZone }).format(
    new Date(instant),
  );
}

/** `2025년 3월 2일~6월 11일` for two instants, as in Seoul; one date when both are of one day. */
export function formatDateRange(from: string, to: string, language: Language): string {
  return new Intl.DateTimeFormat(locales[language], { dateStyle: "long", timeZone }).formatRange(
    new Date(from),
    new Date(to),
  );
}

/** `11월 24일`: for lists whose year is said above them. */
export function formatMonthDay(instant: string, language: Language): string {
  const options = { month: "long", day: "numeric", timeZone } as const;
  return new Intl.DateTimeFormat(locales[language], options).format(new Date(instant));
}
