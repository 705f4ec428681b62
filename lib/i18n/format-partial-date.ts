import type { Language } from "./dictionary.ts";

const locales: Record<Language, string> = { ko: "ko-KR", en: "en-GB" };

/** `2026년 1월 22일`, `2026년 1월` or `2026년` for a day, a month or a year as HTML's `datetime` writes it. */
export function formatPartialDate(date: string, language: Language): string {
  const [, month, day] = date.split("-");
  return new Intl.DateTimeFormat(locales[language], {
    year: "numeric",
    month: month === undefined ? undefined : "long",
    day: day === undefined ? undefined : "numeric",
    timeZone: "UTC",
  }).format(new Date(date));
}
