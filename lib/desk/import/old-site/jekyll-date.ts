import { Temporal } from "temporal-polyfill";
import type { WrittenScalar } from "./ruby-yaml.ts";

/** What Psych itself makes a time of; without a zone it means UTC. */
const psychTime =
  /^-?\d{4}-\d{1,2}-\d{1,2}(?:[Tt]|\s+)\d{1,2}:\d\d:\d\d(?:\.\d*)?(?:\s*(?:Z|[-+]\d{1,2}:?(?:\d\d)?))?$/;

/** What Ruby's `Time.parse` finds in a text; it takes no notice of what it does not know, such as `오후`. */
const form =
  /^\D*?(?<year>\d{2,4})\s*[-./]\s*(?<month>\d{1,2})\s*[-./]\s*(?<day>\d{1,2})(?:\D*?(?<hour>\d{1,2}):(?<minute>\d{2})(?::(?<second>\d{2})(?:\.\d+)?)?\s*(?<half>[AP]M)?\s*(?<zone>Z|UTC|GMT(?:[+-]\d+)?|KST|JST|[+-]\d{1,2}:?(?:\d{2})?)?)?/i;

/**
 * The moment that Jekyll takes a post's date for, in the zone in which the site was built.
 * @see https://github.com/jekyll/jekyll/blob/v4.3.1/lib/jekyll/utils.rb `parse_date`
 * @returns undefined where Jekyll would stop with an error
 */
export function readJekyllDate(written: WrittenScalar, timeZone: string): Temporal.ZonedDateTime | undefined {
  const text = written.text.trim();
  const parts = form.exec(text)?.groups;
  if (parts === undefined) return undefined;
  const { year = "", hour = "0", half } = parts;
  const inUtc = parts.zone === undefined && !written.quoted && psychTime.test(text);
  try {
    // A day that does not exist is the day after to Ruby: 30 February is 1 March.
    const first = Temporal.PlainDateTime.from(
      {
        year: year.length === 2 ? fullYear(Number(year)) : Number(year),
        month: Number(parts.month),
        day: 1,
        hour: hourOfDay(Number(hour), half),
        minute: Number(parts.minute ?? 0),
        second: Number(parts.second ?? 0),
      },
      { overflow: "reject" },
    );
    const day = Number(parts.day);
    if (day < 1 || day > 31) return undefined;
    const zone = inUtc ? "UTC" : zoneId(parts.zone, timeZone);
    return first
      .add({ days: day - 1 })
      .toZonedDateTime(zone)
      .withTimeZone(timeZone);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** What Ruby makes of a year of two digits. */
export function fullYear(twoDigits: number): number {
  return twoDigits + (twoDigits >= 69 ? 1900 : 2000);
}

function hourOfDay(hour: number, half: string | undefined): number {
  if (half === undefined) return hour;
  return (hour % 12) + (half.toUpperCase() === "PM" ? 12 : 0);
}

function zoneId(zone: string | undefined, local: string): string {
  if (zone === undefined) return local;
  if (/^(?:KST|JST)$/i.test(zone)) return "+09:00";
  const [, sign, hours = "", minutes = "00"] = /([+-])(\d{1,2}):?(\d{2})?$/.exec(zone) ?? [];
  return sign === undefined ? "UTC" : `${sign}${hours.padStart(2, "0")}:${minutes}`;
}
