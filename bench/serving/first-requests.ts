import type { FirstRequests } from "../results/serving-schema.ts";
import { ask } from "./ask.ts";
import { quantile } from "./quantile.ts";
import type { Server } from "./start-server.ts";

/**
 * How long a reader waits who is the first to ask for an article that was not prerendered.
 * @param paths of articles that were not; each is asked for once, but for the last count
 */
export async function measureFirstRequests(
  start: () => Promise<Server>,
  paths: readonly string[],
  { cold, warm }: { readonly cold: number; readonly warm: number },
): Promise<FirstRequests> {
  const coldTimes: number[] = [];
  for (const path of paths.slice(0, cold)) {
    const server = await start();
    const { milliseconds, isKept } = await timeOf(server, path);
    if (!isKept) coldTimes.push(milliseconds);
    await server.stop();
  }
  const server = await start();
  try {
    const [warmUp, measured] = [paths.slice(cold, cold + 30), paths.slice(cold + 30, cold + 30 + warm)];
    for (const path of warmUp) await timeOf(server, path);
    const [first, second]: [number[], number[]] = [[], []];
    for (const path of measured) {
      const { milliseconds, isKept } = await timeOf(server, path);
      if (!isKept) first.push(milliseconds);
    }
    for (const path of measured) second.push((await timeOf(server, path)).milliseconds);
    return { cold: summary(coldTimes), warm: summary(first), again: summary(second) };
  } finally {
    await server.stop();
  }
}

/** A server that has just started renders a few articles by itself, and what it kept is no first request. */
async function timeOf({ origin }: Server, path: string) {
  const { headers, status, milliseconds } = await ask(origin, path);
  if (status !== 200) throw new Error(`${path} answers ${status}.`);
  return { milliseconds, isKept: headers["x-nextjs-cache"] === "HIT" };
}

function summary(times: readonly number[]) {
  return {
    requests: times.length,
    p50: quantile(times, 0.5),
    p95: quantile(times, 0.95),
    most: Math.max(...times),
  };
}
