/** A date as written, not yet checked against the calendar. */
export interface WrittenDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  /** As written; undefined when there is none. */
  readonly zone: string | undefined;
}

/**
 * The forms that Korean Jekyll sites use: `2026.02.17 21:52 KST`, `2020-07-09`, `2020-07-09 09:00:00 +0900`,
 * `2020-07-09 12:30 09:00`, `2020. 7. 9. 오후 3:20`, and ISO 8601.
 */
const form =
  /^(?<year>\d{4})\s*[-./]\s*(?<month>\d{1,2})\s*[-./]\s*(?<day>\d{1,2})\.?(?:[T\s]+(?<half>오전|오후)?\s*(?<hour>\d{1,2}):(?<minute>\d{2})(?::(?<second>\d{2})(?:\.\d+)?)?)?\s*(?<zone>Z|UTC|GMT|KST|Asia\/Seoul|[+-]\d{1,2}:?\d{2}|\d{2}:\d{2})?$/i;

/** Spaces may stand in many places of `form`, and all of them are tried. */
const longest = 100;

/** Parses a written date; undefined for an unknown form. Needs no package. */
export function readDateForm(text: string): WrittenDate | undefined {
  const parts = text.length > longest ? undefined : form.exec(text.trim())?.groups;
  if (parts === undefined) return undefined;
  return {
    year: Number(parts.year),
    month: Number(parts.month),
    day: Number(parts.day),
    hour: hourOfDay(Number(parts.hour ?? 0), parts.half),
    minute: Number(parts.minute ?? 0),
    second: Number(parts.second ?? 0),
    zone: parts.zone,
  };
}

/** The zone's offset from UTC, `+09:00`; undefined for Seoul, the default. */
export function offsetOf(zone: string | undefined): string | undefined {
  if (zone === undefined || /^(KST|Asia\/Seoul)$/i.test(zone)) return undefined;
  if (/^(Z|UTC|GMT)$/i.test(zone)) return "+00:00";
  const [, sign = "+", hours = "0", minutes = "00"] = /^([+-]?)(\d{1,2}):?(\d{2})$/.exec(zone) ?? [];
  return `${sign || "+"}${hours.padStart(2, "0")}:${minutes}`;
}

/** 99 is not an hour, so that it is refused. */
const noHour = 99;

function hourOfDay(hour: number, half: string | undefined): number {
  if (half === undefined) return hour;
  if (hour < 1 || hour > 12) return noHour;
  return (hour % 12) + (half === "오후" ? 12 : 0);
}
