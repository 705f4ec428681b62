/** A day, month or year as a query names it. */
export interface Day {
  readonly year: number | undefined;
  readonly month: number | undefined;
  readonly day: number | undefined;
}

const year = "(?<year>(?:19|20)\\d\\d)";
const month = "(?<month>0?[1-9]|1[0-2])";
const day = "(?<day>0?[1-9]|[12]\\d|3[01])";

/** The ways to write one, those with the most parts first. */
const forms: readonly RegExp[] = [
  `${year}년\\s*${month}월\\s*${day}일`,
  `${year}\\s*[.\\-/]\\s*${month}\\s*[.\\-/]\\s*${day}(?!\\d)\\.?`,
  `${year}년\\s*${month}월`,
  `${year}[.\\-/](?<month>0[1-9]|1[0-2])(?![\\d.\\-/])`,
  `${month}월\\s*${day}일`,
  `${month}/${day}(?![\\d/])`,
  `${year}년(?!\\s*\\d+월)`,
].map((form) => new RegExp(`(?<![\\d.\\-/])${form}(?:에는|에|의|자|부터|까지)?(?![가-힣])`, "gu"));

export interface FoundDay {
  readonly day: Day;
  readonly start: number;
  readonly end: number;
}

/** The first day that a text names; undefined for none. */
export function findDay(text: string): FoundDay | undefined {
  for (const form of forms) {
    form.lastIndex = 0;
    const found = form.exec(text);
    if (found === null) continue;
    const part = (name: string) => {
      const written = found.groups?.[name];
      return written === undefined ? undefined : Number(written);
    };
    const named = { year: part("year"), month: part("month"), day: part("day") };
    return { day: named, start: found.index, end: found.index + found[0].length };
  }
  return undefined;
}

/** The tokens of a date (`2026-03-15…`) in the index: a query may leave out any of its ends. */
export function dayTokens(date: string): readonly string[] {
  const [, y = "", m = "", d = ""] = /^(\d{4})-(\d\d)-(\d\d)/.exec(date) ?? [];
  return y === "" ? [] : [`y${y}`, `ym${y}${m}`, `ymd${y}${m}${d}`, `md${m}${d}`];
}

/** The token that the articles of a day have. */
export function tokenOfDay({ year: y, month: m, day: d }: Day): string {
  const two = (number: number | undefined) => String(number ?? "").padStart(2, "0");
  if (d !== undefined) return y === undefined ? `md${two(m)}${two(d)}` : `ymd${y}${two(m)}${two(d)}`;
  return m === undefined ? `y${y}` : `ym${y}${two(m)}`;
}

/** How a text writes a day, in the parts of the query's language: `3월 15일`, and `2026 03 15` for numbers alone. */
export function writtenDays({ year: y, month: m, day: d }: Day): readonly string[] {
  const korean = [y && `${y}년`, m && `${m}월`, d && `${d}일`].filter(Boolean).join(" ");
  if (m === undefined || (y === undefined && d === undefined)) return [korean];
  const numbers = [y, m, d].filter((part) => part !== undefined);
  const padded = numbers.map((number) => String(number).padStart(2, "0")).join("-");
  return y === undefined ? [korean] : [...new Set([korean, padded, numbers.join("-")])];
}

/** Whether a date lies on a day, in a month or year. */
export function isOfDay(date: string, named: Day): boolean {
  return dayTokens(date).includes(tokenOfDay(named));
}
