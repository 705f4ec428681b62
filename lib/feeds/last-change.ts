import type { Article } from "../content/article.ts";

/** When an article was last published, updated or corrected. ISO 8601 with an offset. */
export function lastChange({ publishedAt, updatedAt, corrections }: Article): string {
  return latest([
    publishedAt,
    ...(updatedAt === undefined ? [] : [updatedAt]),
    ...corrections.map(({ date }) => date),
  ]);
}

/** The latest of some instants; the epoch if there are none, since the format requires a date. */
export function latest(instants: readonly string[]): string {
  return instants.reduce(
    (last, instant) => (Date.parse(instant) > Date.parse(last) ? instant : last),
    "1970-01-01T00:00:00Z",
  );
}
