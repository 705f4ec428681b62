const hour = 60 * 60 * 1_000;
const day = 24 * hour;

/** What came out longer ago and is missing is missing for another reason than the clock. */
export const longestWait = 7 * day;

/** How long after an article's time a deployment is asked for: at once, and again when none has brought it. */
const waits = [0, hour, 4 * hour, ...Array.from({ length: 6 }, (_, number) => (number + 1) * day)];

/**
 * Whether the time to ask for a deployment came since somebody looked last. A build that fails is so asked for nine
 * times in a week, with nothing to remember but when the last look was.
 */
export function isTimeToAsk(publishedAt: number, lastLook: number, now: number): boolean {
  return waits.some((wait) => lastLook < publishedAt + wait && publishedAt + wait <= now);
}
