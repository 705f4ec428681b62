import { TookTooLong, timeForSecondTry, withinTime } from "../../content/limits/time-limit.ts";

/** TeX in which a few letters can expand to very many. */
const definition = /\\(?:[gex]?def|let|(?:re|provide|new)command)\b/;

/** Setting a limit takes a tenth of a millisecond, so smaller bodies get one limit, for the part before the first wait. */
const smallSize = 20_000;

/**
 * What a body of the usual size may take. An article of 100 kB takes up to two thirds of the check's time in a process
 * that has just started. A page has half as much again: what the check has let pass is never cut off while it is built.
 */
const timeFor = { check: 3_000, page: 4_500 };
const usualSize = 100_000;
const mostTimes = 4;

/** The time that is left for one body. */
export interface WorkLimit {
  /** Does synchronous work; when the time is over, the promise of `withinWorkLimit` rejects, and this returns. */
  readonly part: (work: () => void) => void;
}

/**
 * Renders or checks a body in limited time. No parser can be asked to stop, so whoever runs it has to end it: the work
 * goes on synchronously up to a plugin that waits for the disk, and behind each of those stands `rehypeWorkLimit`.
 *
 * @throws TookTooLong
 */
export async function withinWorkLimit<Result>(
  body: string,
  purpose: keyof typeof timeFor,
  work: (limit: WorkLimit) => Promise<Result>,
): Promise<Result> {
  if (refused.has(body)) throw new TookTooLong();
  const limit = timeFor[purpose] * Math.min(mostTimes, Math.max(1, body.length / usualSize));
  const start = process.cpuUsage();
  try {
    return await limited(limit, body, work);
  } catch (error) {
    if (!(error instanceof TookTooLong)) throw error;
    const more = timeForSecondTry(process.cpuUsage(start), limit);
    if (more === undefined) return remember(body)(error);
    return await limited(more, body, work).catch(remember(body));
  }
}

function limited<Result>(
  milliseconds: number,
  body: string,
  work: (limit: WorkLimit) => Promise<Result>,
): Promise<Result> {
  return new Promise((resolve, reject) => {
    let left = milliseconds;
    const part = (each: () => void) => {
      const start = performance.now();
      try {
        withinTime(left, each);
      } catch (error) {
        if (!(error instanceof TookTooLong)) throw error;
        reject(error);
      }
      left -= performance.now() - start;
    };
    const isCheap = body.length < smallSize && !definition.test(body);
    part(() => void work({ part: isCheap ? (each) => each() : part }).then(resolve, reject));
  });
}

/** Bodies that took too long once. Refuse them at once, because each attempt blocks this process for everybody. */
const refused = new Set<string>();
const mostRefused = 200;

function remember(body: string): (error: unknown) => never {
  return (error) => {
    if (error instanceof TookTooLong && refused.size < mostRefused) refused.add(body);
    throw error;
  };
}

type Transformer = (tree: unknown, file: unknown, next: () => void) => void;

/** A plugin that limits what follows one that waits; each a new one, since unified runs no plugin twice. */
export function rehypeWorkLimit(limit: WorkLimit): () => Transformer {
  // With three parameters, unified waits for `next`, which runs every plugin up to one that waits.
  return () => (_tree, _file, next) => limit.part(next);
}
