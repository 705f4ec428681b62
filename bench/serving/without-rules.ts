import { execFileSync } from "node:child_process";
import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";

const routesSchema = z.looseObject({
  redirects: z.array(z.unknown()),
  rewrites: z.looseObject({ beforeFiles: z.array(z.unknown()) }),
});

/** Copies a build, and takes out of the copy what legacy paths added: Next's rules. The table behind them is not asked for pages. */
export async function copyWithoutRules(folder: string, target: string): Promise<void> {
  // Hard links: there at once, whatever the size.
  execFileSync("cp", ["-al", folder, target]);
  const file = join(target, ".next/routes-manifest.json");
  const routes = routesSchema.parse(JSON.parse(await readFile(file, "utf8")));
  await rm(file);
  await writeFile(
    file,
    JSON.stringify({ ...routes, redirects: [], rewrites: { ...routes.rewrites, beforeFiles: [] } }),
  );
}
