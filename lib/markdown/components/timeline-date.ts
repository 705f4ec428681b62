import { Temporal } from "temporal-polyfill";

/** A day, a month or a year, as HTML's `datetime` writes it: `2026-01-22`, `2026-01`, `2026`. */
export type TimelineDate = string;

const form =
  /^(?<year>\d{4})(?!\d)(?:(?:\s*년\s*|\s*[-./]\s*)(?<month>\d{1,2})(?:(?:\s*월\s*|\s*[-./]\s*)(?<day>\d{1,2})(?:\s*일|(?![\d\p{L}]))|\s*월|(?![\d\p{L}])))?(?:\s*년)?\.?/u;

export interface LeadingDate {
  /** Undefined for a day that does not exist. */
  readonly date: TimelineDate | undefined;
  /** As written. */
  readonly written: string;
}

/** Reads the date that a text begins with: `2026-01-22`, `2026. 1. 22.`, `2026년 1월 22일`, a month or a year. */
export function readLeadingDate(text: string): LeadingDate | undefined {
  const match = form.exec(text);
  const { year, month, day } = match?.groups ?? {};
  if (match === null || year === undefined) return undefined;
  return { written: match[0].trimEnd(), date: isoDate(year, month, day) };
}

function isoDate(year: string, month: string | undefined, day: string | undefined): TimelineDate | undefined {
  const parts = { year: Number(year), month: Number(month ?? 1), day: Number(day ?? 1) };
  try {
    const date = Temporal.PlainDate.from(parts, { overflow: "reject" }).toString();
    return date.slice(0, day === undefined ? (month === undefined ? 4 : 7) : 10);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
