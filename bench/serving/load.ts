import { execFileSync } from "node:child_process";
import { createRequire } from "node:module";
import { join } from "node:path";
import { z } from "zod";

const autocannon = "autocannon@9.0.0";

const answerSchema = z.object({
  requests: z.object({ average: z.number() }),
  latency: z.object({ average: z.number(), p50: z.number(), p99: z.number() }),
  errors: z.number(),
  non2xx: z.number(),
});

export type Load = z.infer<typeof answerSchema>;

/** Asks for all paths in turn over some connections for some seconds. */
export type LoadGenerator = (origin: string, paths: readonly string[], seconds: number) => Promise<Load>;

/**
 * Installs what makes the load into a folder; it does not belong to the project.
 * @see https://github.com/mcollina/autocannon
 */
export function installLoadGenerator(folder: string, connections: number): LoadGenerator {
  execFileSync("npm", ["install", "--silent", "--no-save", "--prefix", folder, autocannon], {
    stdio: ["ignore", "ignore", "inherit"],
  });
  const run = createRequire(join(folder, "bench.js"))("autocannon");
  return async (origin, paths, seconds) => {
    const requests = paths.map((path) => ({ method: "GET", path }));
    const answer = answerSchema.parse(await run({ url: origin, connections, duration: seconds, requests }));
    if (answer.errors > 0 || answer.non2xx > 0) {
      throw new Error(`${origin}: ${answer.errors} errors, ${answer.non2xx} answers that are no pages.`);
    }
    return answer;
  };
}
