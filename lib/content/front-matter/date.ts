import { Temporal } from "temporal-polyfill";
import { offsetOf, readDateForm } from "./date-form.ts";

/** Articles are dated as in Seoul; a date without a zone is Seoul time. */
export const timeZone = "Asia/Seoul";

export type DateReading =
  | { readonly status: "read"; readonly instant: string }
  /** In an unknown form. */
  | { readonly status: "unreadable" }
  /** A day or time that does not exist, such as 30 February. */
  | { readonly status: "impossible" };

/** Reads a date as editors write it; `instant` is ISO 8601 with Seoul's offset. */
export function readDate(text: string): DateReading {
  const written = readDateForm(text);
  if (written === undefined) return { status: "unreadable" };
  const { zone, ...parts } = written;
  try {
    const local = Temporal.PlainDateTime.from(parts, { overflow: "reject" });
    return { status: "read", instant: instantOf(local, offsetOf(zone) ?? timeZone) };
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

/** Seoul has had no summer time since 1988, so that most dates need no (slow) time zone table. */
const seoulWithoutSummerTime = 1989;

function instantOf(local: Temporal.PlainDateTime, zone: string): string {
  if ((zone === timeZone || zone === "+09:00") && local.year >= seoulWithoutSummerTime) {
    return `${local.toString({ smallestUnit: "second" })}+09:00`;
  }
  const moment = local.toZonedDateTime(zone).withTimeZone(timeZone);
  return moment.toString({ timeZoneName: "never", smallestUnit: "second" });
}
