import { hasArticleFiles } from "../../settings/stage.ts";

/** In seconds: how long an answer is kept, and by whom. */
export interface KeepTimes {
  /** By a reader's program. */
  readonly reader: number;
  /** By a CDN or a proxy, which ask again afterwards. */
  readonly shared: number;
  /** By those, still sent while they ask. */
  readonly stale: number;
}

/** Short, so that news arrives soon; an unchanged feed costs one conditional request. */
export const feedTimes: KeepTimes = { reader: 300, shared: 300, stale: 600 };

/** Long, since drawing a card takes a third of a second and a card may be out of date for a while. */
export const cardTimes: KeepTimes = { reader: 86_400, shared: 3_600, stale: 86_400 };

/** As long as HTTP's caches keep anything. */
const year = 31_536_000;

/**
 * The `Cache-Control` of answers that are made on demand. Where the answers of a deployment cannot change, as on
 * Vercel, the CDN keeps them until the next deployment, which begins with an empty cache. Elsewhere they expire when
 * the next scheduled article is due.
 *
 * @param nextChange when the next scheduled article comes, ms; undefined when none is to come or it changes nothing
 */
export function keepAnswer(
  { reader, shared, stale }: KeepTimes,
  nextChange: number | undefined,
  now: number,
  environment: NodeJS.ProcessEnv = process.env,
): string {
  if (!hasArticleFiles(environment)) {
    return `public, max-age=${reader}, s-maxage=${year}, stale-while-revalidate=${stale}`;
  }
  const left = nextChange === undefined ? year : Math.max(0, Math.floor((nextChange - now) / 1_000));
  const times = [`max-age=${Math.min(reader, left)}`, `s-maxage=${Math.min(shared, left)}`];
  // Stale is what lacks an article that is due.
  const isCut = left < shared + stale;
  return ["public", ...times, ...(isCut ? [] : [`stale-while-revalidate=${stale}`])].join(", ");
}
