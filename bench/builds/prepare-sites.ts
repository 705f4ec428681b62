import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import type { Site } from "./site.ts";

export interface PreparedSite {
  readonly site: Site;
  readonly folder: string;
  readonly version: string;
}

interface Preparing {
  readonly work: string;
  readonly environment: NodeJS.ProcessEnv;
  readonly say: (line: string) => void;
}

/** Makes each site in a folder of its own. A peer that cannot be had here is left out, and it is said. */
export async function prepareSites(
  sites: readonly Site[],
  { work, environment, say }: Preparing,
): Promise<readonly PreparedSite[]> {
  const prepared: PreparedSite[] = [];
  for (const site of sites) {
    const version = await site.version();
    const folder = join(work, `${site.id}-${version}`);
    try {
      if (!existsSync(folder)) {
        say(`preparing ${site.label}`);
        await prepareSite(site, folder, environment);
      }
      prepared.push({ site, folder, version });
    } catch (error) {
      if (site.id.startsWith("attention")) throw error;
      say(`${site.label} is left out: ${error instanceof Error ? error.message : error}`);
    }
  }
  return prepared;
}

async function prepareSite(site: Site, folder: string, environment: NodeJS.ProcessEnv): Promise<void> {
  const { error } = spawnSync(site.command[0], ["version"], { env: environment });
  if (error !== undefined) throw new Error(`there is no ${site.command[0]} (${error.message})`);
  // Until it is whole it has a name that no run takes for a site that is ready.
  const unfinished = `${folder}.unfinished`;
  await rm(unfinished, { recursive: true, force: true });
  await mkdir(unfinished, { recursive: true });
  await site.prepare(unfinished, environment);
  await rename(unfinished, folder);
}
