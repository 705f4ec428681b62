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
    coldTimes.push(await timeOf(server, path));
    await server.stop();
  }
  const server = await start();
  try {
    const [warmUp, measured] = [paths.slice(cold, cold + 30), paths.slice(cold + 30, cold + 30 + warm)];
    for (const path of warmUp) await timeOf(server, path);
    const [first, second]: [number[], number[]] = [[], []];
    for (const path of measured) first.push(await timeOf(server, path));
    for (const path of measured) second.push(await timeOf(server, path));
    return { cold: summary(coldTimes), warm: summary(first), again: summary(second) };
  } finally {
    await server.stop();
  }
}

async function timeOf({ origin }: Server, path: string): Promise<number> {
  const { status, milliseconds } = await ask(origin, path);
  if (status !== 200) throw new Error(`${path} answers ${status}.`);
  return milliseconds;
}

function summary(times: readonly number[]) {
  return {
    requests: times.length,
    p50: quantile(times, 0.5),
    p95: quantile(times, 0.95),
    most: Math.max(...times),
  };
}
