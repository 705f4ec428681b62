import { join } from "node:path";
import { filesBelow, type SiteFiles, siteFiles } from "./site-files.ts";

/**
 * The files below `app/`, for `env` of `next.config.ts`: where a build runs it has no `app/` beside it, and the routes
 * must be known there too, so that no article's claim to one is looked up.
 */
export function writtenAppFiles(root: string): string {
  return JSON.stringify(filesBelow(join(root, "app")).filter((file) => !/\.test\.\w+$/.test(file)));
}

/** What `app/` answers. Files of `public/` are left out: they answer before whoever asks for this. */
export function builtSiteFiles(): SiteFiles {
  // Written out: Next puts the value of the build in its place.
  const written = process.env.ATTENTION_APP_FILES;
  const root = process.cwd();
  const files =
    written === undefined ? filesBelow(join(/* turbopackIgnore: true */ root, "app")) : JSON.parse(written);
  return siteFiles(files, []);
}
