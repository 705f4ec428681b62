import { join } from "node:path";
import { builtHeaders } from "./built-headers.ts";
import { guardRequests } from "./guard-requests.ts";
import { publicFiles } from "./public-files.ts";

/** The guard of this deployment. */
export async function guardSite(): Promise<void> {
  const root = process.cwd();
  guardRequests({
    headers: await builtHeaders(join(/* turbopackIgnore: true */ root, ".next")),
    isPublicFile: publicFiles(join(/* turbopackIgnore: true */ root, "public")),
  });
}
