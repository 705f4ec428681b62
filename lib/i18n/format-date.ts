import { timeZone } from "../content/front-matter/date.ts";
import type { Language } from "./dictionary.ts";

const locales: Record<Language, string> = { ko: "ko-KR", en: "en-GB" };

/** Cached, since creating one takes longer than formatting a hundred dates. */
const longDates = formats({ dateStyle: "long", timeZone });
const monthDays = formats({ month: "long", day: "numeric", timeZone });

function formats(options: Intl.DateTimeFormatOptions): Record<Language, Intl.DateTimeFormat> {
  return {
    ko: new Intl.DateTimeFormat(locales.ko, options),
    en: new Intl.DateTimeFormat(locales.en, options),
  };
}

/** `2026년 11월 24일` for an instant, as in Seoul. */
export function formatDate(instant: string, language: Language): string {
  return longDates[language].format(new Date(instant));
}

/** `2025년 3월 2일~6월 11일` for two instants, as in Seoul; one date when both are of one day. */
export function formatDateRange(from: string, to: string, language: Language): string {
  return longDates[language].formatRange(new Date(from), new Date(to));
}

/** `11월 24일`: for lists whose year is said above them. */
export function formatMonthDay(instant: string, language: Language): string {
  return monthDays[language].format(new Date(instant));
}
