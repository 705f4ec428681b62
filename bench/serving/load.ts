import { z } from "zod";
import { installAutocannon } from "../install-autocannon.ts";

const answerSchema = z.object({
  requests: z.object({ average: z.number() }),
  latency: z.object({ average: z.number(), p50: z.number(), p99: z.number() }),
  errors: z.number(),
  non2xx: z.number(),
});

export type Load = z.infer<typeof answerSchema>;

/** Asks for all paths in turn over some connections for some seconds. */
export type LoadGenerator = (origin: string, paths: readonly string[], seconds: number) => Promise<Load>;

export function installLoadGenerator(folder: string, connections: number): LoadGenerator {
  const run = installAutocannon(folder);
  return async (origin, paths, seconds) => {
    const requests = paths.map((path) => ({ method: "GET", path }));
    const answer = answerSchema.parse(await run({ url: origin, connections, duration: seconds, requests }));
    if (answer.errors > 0 || answer.non2xx > 0) {
      throw new Error(`${origin}: ${answer.errors} errors, ${answer.non2xx} answers that are no pages.`);
    }
    return answer;
  };
}
