import { z } from "zod";
import { installAutocannon } from "../install-autocannon.ts";

const answerSchema = z.object({
  requests: z.object({ average: z.number(), total: z.number() }),
  latency: z.object({ p50: z.number(), p99: z.number(), max: z.number() }),
  errors: z.number(),
  timeouts: z.number(),
});

export type LoadFigures = z.infer<typeof answerSchema>;

/** One kind of request: a path for each that is made, and what was answered to them. */
export interface RequestKind {
  readonly name: string;
  readonly path: () => string;
  /** Of the request for a path. */
  readonly headers: (path: string) => Readonly<Record<string, string>>;
  /** The statuses that are as it should be. */
  readonly intended: readonly number[];
  readonly seen: Map<number, number>;
  /** How long each answer took, in milliseconds. */
  readonly waits: number[];
}

/** One of autocannon's connections. */
interface Client {
  setRequests: (requests: readonly object[]) => void;
}

/** Makes requests of all kinds in turn over some connections for some seconds, and counts their statuses. */
export type MixedLoad = (
  origin: string,
  kinds: readonly RequestKind[],
  options: { readonly connections: number; readonly seconds: number },
) => Promise<LoadFigures>;

export function installMixedLoad(folder: string): MixedLoad {
  const run = installAutocannon(folder);
  return async (url, kinds, { connections, seconds }) => {
    const requests = kinds.map(({ headers, path, seen, waits }) => ({
      method: "GET",
      setupRequest: (request: object, asked: { at?: number }) => {
        asked.at = performance.now();
        const each = path();
        return { ...request, path: each, headers: headers(each) };
      },
      onResponse: (status: number, _body: string, { at = 0 }: { readonly at?: number }) => {
        seen.set(status, (seen.get(status) ?? 0) + 1);
        waits.push(performance.now() - at);
      },
    }));
    let place = 0;
    // Each connection begins with another kind: else all would ask for the slowest at once.
    const setupClient = (client: Client) => {
      place = (place + 1) % requests.length;
      client.setRequests([...requests.slice(place), ...requests.slice(0, place)]);
    };
    const options = { url, connections, duration: seconds, timeout: 60, requests, setupClient };
    return answerSchema.parse(await run(options));
  };
}
