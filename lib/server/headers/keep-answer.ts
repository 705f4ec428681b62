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

/** News arrives as such; an unchanged feed costs no more than a question. */
export const feedTimes: KeepTimes = { reader: 300, shared: 300, stale: 600 };

/** Drawing a card takes a third of a second, and nobody waits for the newest one. */
export const cardTimes: KeepTimes = { reader: 86_400, shared: 3_600, stale: 86_400 };

/** As long as HTTP's caches keep anything. */
const year = 31_536_000;

/**
 * The `Cache-Control` of what is made when it is first asked for. Where a deployment can't change what it answers, as on
 * Vercel, the host's CDN keeps it as long as the deployment is there: the next one begins with an empty cache. Elsewhere
 * nobody keeps it beyond the time of the next scheduled article.
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
