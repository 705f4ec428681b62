const hour = 60 * 60 * 1_000;
const day = 24 * hour;

/** An article that is due for longer is missing for another reason than its time. */
export const longestWait = 7 * day;

/** When to ask for a deployment, as time after an article's own: at once, and again while it stays missing. */
const waits = [0, hour, 4 * hour, ...Array.from({ length: 6 }, (_, number) => (number + 1) * day)];

/**
 * Whether a time to ask for a deployment lies between the last look and now. A failing build is asked for nine times in a
 * week this way, and only the time of the last look has to be stored.
 */
export function isTimeToAsk(publishedAt: number, lastLook: number, now: number): boolean {
  return waits.some((wait) => lastLook < publishedAt + wait && publishedAt + wait <= now);
}
