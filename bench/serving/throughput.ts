import type { PageLatency, Throughput } from "../results/serving-schema.ts";
import { ask } from "./ask.ts";
import type { Load, LoadGenerator } from "./load.ts";
import { quantile } from "./quantile.ts";
import type { Server } from "./start-server.ts";

type Start = () => Promise<Server>;

const warmUpSeconds = 3;
const asked = 3_000;
const askedBefore = 500;

/** Load on each server, one after the other and in turns; medians of the rounds. */
export async function measureThroughput(
  servers: Readonly<Record<string, Start>>,
  paths: readonly string[],
  load: LoadGenerator,
  { rounds, seconds }: { readonly rounds: number; readonly seconds: number },
): Promise<readonly Throughput[]> {
  const measured = Object.keys(servers).map((name) => ({ name, loads: [] as (Load & { memory: number })[] }));
  for (let round = 0; round < rounds; round += 1) {
    for (const { name, loads } of measured) {
      const server = await servers[name]?.();
      if (server === undefined) continue;
      await load(server.origin, paths, warmUpSeconds);
      const figures = await load(server.origin, paths, seconds);
      loads.push({ ...figures, memory: await server.stop() });
    }
  }
  return measured.map(({ name, loads }) => {
    const median = (figure: (each: Load & { memory: number }) => number) => quantile(loads.map(figure), 0.5);
    return {
      server: name,
      requestsPerSecond: median(({ requests }) => requests.average),
      p50: median(({ latency }) => latency.p50),
      p99: median(({ latency }) => latency.p99),
      memory: median(({ memory }) => memory),
    };
  });
}

/** One request after the other, to both servers in turns: the load of a quiet site, and exact to microseconds. */
export async function comparePages(
  [without, rules]: readonly Start[],
  paths: readonly string[],
): Promise<PageLatency | undefined> {
  if (without === undefined || rules === undefined) return undefined;
  const servers = [await without(), await rules()];
  try {
    const times: [number[], number[]] = [[], []];
    for (let round = 0; round < asked + askedBefore; round += 1) {
      for (const [place, { origin }] of servers.entries()) {
        const { milliseconds } = await ask(origin, paths[round % paths.length] ?? "/");
        if (round >= askedBefore) times[place]?.push(milliseconds);
      }
    }
    const [a, b] = [quantile(times[0], 0.5), quantile(times[1], 0.5)];
    return { requests: asked, without: a, withRules: b };
  } finally {
    for (const server of servers) await server.stop();
  }
}
