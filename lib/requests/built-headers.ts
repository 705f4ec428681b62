import { readFile } from "node:fs/promises";
import { join } from "node:path";

/**
 * The headers that the finished build names for its pages: those of `next.config.ts`, with the scripts of this build in
 * the policy (`scripts/finish-build.ts`). Of two rules for a header the first is the general one.
 *
 * @param buildFolder `.next`
 */
export async function builtHeaders(buildFolder: string): Promise<Record<string, string>> {
  const manifest: {
    readonly headers: readonly {
      readonly headers: readonly { readonly key: string; readonly value: string }[];
    }[];
  } = JSON.parse(await readFile(join(buildFolder, "routes-manifest.json"), "utf8"));
  const rules = manifest.headers.flatMap(({ headers }) => headers);
  return Object.fromEntries(rules.toReversed().map(({ key, value }) => [key, value]));
}
