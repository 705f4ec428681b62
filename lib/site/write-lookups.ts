import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import site from "../../site.config.ts";
import { toLookupContent } from "../content/cache/lookup-articles.ts";
import type { ContentIndex } from "../content/content-index.ts";
import { writeLookupFile } from "../lookups/lookup-file.ts";
import { contentRows } from "../redirects/content-redirects.ts";
import { bodiesFile, type LookupName, lookupFolder } from "./lookups.ts";
import { recordPublicFiles } from "./record-public-files.ts";

/**
 * Writes what functions of this build look up.
 * @param target the folder that functions find it in, where it isn't the repository
 * @returns how many bytes that is, by file
 */
export async function writeLookups(
  root: string,
  content: ContentIndex,
  target = root,
): Promise<Readonly<Record<string, number>>> {
  const { articles, bodies } = toLookupContent(content.articles);
  const files: Readonly<Record<LookupName | typeof bodiesFile, Buffer>> = {
    redirects: writeLookupFile(contentRows(content, site.legacyPaths)),
    articles: writeLookupFile(articles),
    public: writeLookupFile(await recordPublicFiles(join(root, "public"), content.articles)),
    [bodiesFile]: Buffer.from(bodies),
  };
  await mkdir(join(target, lookupFolder), { recursive: true });
  for (const [name, bytes] of Object.entries(files)) await writeFile(join(target, lookupFolder, name), bytes);
  return Object.fromEntries(Object.entries(files).map(([name, { length }]) => [name, length]));
}
