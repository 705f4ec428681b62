import { Temporal } from "temporal-polyfill";

/** Articles are dated as in Seoul; a date without a zone is Seoul time. */
export const timeZone = "Asia/Seoul";

export type DateReading =
  | { readonly status: "read"; readonly instant: string }
  /** Not in a form that is known here. */
  | { readonly status: "unreadable" }
  /** A day or time that does not exist, such as 30 February. */
  | { readonly status: "impossible" };

/**
 * The forms that Korean Jekyll sites use: `2026.02.17 21:52 KST`, `2020-07-09`, `2020-07-09 09:00:00 +0900`,
 * `2020-07-09 12:30 09:00`, `2020. 7. 9. 오후 3:20`, and ISO 8601.
 */
const form =
  /^(?<year>\d{4})\s*[-./]\s*(?<month>\d{1,2})\s*[-./]\s*(?<day>\d{1,2})\.?(?:[T\s]+(?<half>오전|오후)?\s*(?<hour>\d{1,2}):(?<minute>\d{2})(?::(?<second>\d{2})(?:\.\d+)?)?)?\s*(?<zone>Z|UTC|GMT|KST|Asia\/Seoul|[+-]\d{1,2}:?\d{2}|\d{2}:\d{2})?$/i;

/** Spaces may stand in many places of `form`, and all of them are tried. */
const longest = 100;

/** Reads a date as editors write it; `instant` is ISO 8601 with Seoul's offset. */
export function readDate(text: string): DateReading {
  const parts = text.length > longest ? undefined : form.exec(text.trim())?.groups;
  if (parts === undefined) return { status: "unreadable" };
  try {
    const local = Temporal.PlainDateTime.from(
      {
        year: Number(parts.year),
        month: Number(parts.month),
        day: Number(parts.day),
        hour: hourOfDay(Number(parts.hour ?? 0), parts.half),
        minute: Number(parts.minute ?? 0),
        second: Number(parts.second ?? 0),
      },
      { overflow: "reject" },
    );
    return { status: "read", instant: instantOf(local, zoneId(parts.zone)) };
  } catch (error) {
    if (error instanceof RangeError) return { status: "impossible" };
    throw error;
  }
}

/** The calendar year in Seoul of an instant written by `readDate`. */
export function yearOf(instant: string): number {
  return Number(instant.slice(0, 4));
}

/** The month of the calendar in Seoul, 1 for January. */
export function monthOf(instant: string): number {
  return Number(instant.slice(5, 7));
}

/** Seoul has had no summer time since 1988: what most dates say needs no table of time zones, which costs the most. */
const seoulWithoutSummerTime = 1989;

function instantOf(local: Temporal.PlainDateTime, zone: string): string {
  if ((zone === timeZone || zone === "+09:00") && local.year >= seoulWithoutSummerTime) {
    return `${local.toString({ smallestUnit: "second" })}+09:00`;
  }
  const moment = local.toZonedDateTime(zone).withTimeZone(timeZone);
  return moment.toString({ timeZoneName: "never", smallestUnit: "second" });
}

function hourOfDay(hour: number, half: string | undefined): number {
  if (half === undefined) return hour;
  if (hour < 1 || hour > 12) throw new RangeError(`no hour ${hour} in a half day`);
  return (hour % 12) + (half === "오후" ? 12 : 0);
}

function zoneId(zone: string | undefined): string {
  if (zone === undefined || /^(KST|Asia\/Seoul)$/i.test(zone)) return timeZone;
  if (/^(Z|UTC|GMT)$/i.test(zone)) return "UTC";
  const [, sign = "+", hours = "0", minutes = "00"] = /^([+-]?)(\d{1,2}):?(\d{2})$/.exec(zone) ?? [];
  return `${sign || "+"}${hours.padStart(2, "0")}:${minutes}`;
}
