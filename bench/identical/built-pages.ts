import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { slugify } from "../../lib/content/addresses/slug.ts";
import { withBuiltSite } from "../built-site.ts";
import type { SiteArticle } from "../corpus/site-articles.ts";

/** What a build answers readers with. */
export interface BuiltPages {
  /** By path in the build: pages, feeds, sitemaps, cards, and the headers that go with them. */
  readonly files: ReadonlyMap<string, string>;
  /** By address: pages that were not prerendered. */
  readonly rendered: ReadonlyMap<string, string>;
}

const pagesFolder = ".next/server/app";
/** The rest is code, and lists that name the build. */
const isAnswer = (name: string) =>
  !/\.(js|map|nft\.json)$|_manifest(_[a-z-]+)?\.json$|-manifest\.json$/.test(name);

/** What a browser's Next runtime would load, and no reader's page starts. */
const isPayload = (name: string) => name.endsWith(".rsc");

/** React writes the rows of a payload in the order in which they happen to be ready. */
function sortedRows(payload: string): string {
  return payload.split("\n").toSorted().join("\n");
}

/** @param onDemand of how many articles that the build left out the pages are asked for, the newest first */
export async function readBuild(
  folder: string,
  articles: readonly SiteArticle[],
  onDemand: number,
): Promise<BuiltPages> {
  const buildId = (await readFile(join(folder, ".next/BUILD_ID"), "utf8")).trim();
  const withoutId = (text: string) => text.replaceAll(buildId, "BUILD-ID");
  const entries = await readdir(join(folder, pagesFolder), { recursive: true, withFileTypes: true });
  const files = new Map<string, string>();
  for (const entry of entries.filter((each) => each.isFile() && isAnswer(each.name))) {
    const path = join(entry.parentPath, entry.name);
    // Every byte, of pictures too.
    const content = withoutId(await readFile(path, "latin1"));
    files.set(path.slice(folder.length + 1), isPayload(path) ? sortedRows(content) : content);
  }
  const missing = articles
    .map(({ slug }) => `/posts/${slugify(slug)}`)
    .filter((path) => !files.has(`${pagesFolder}${path}.html`))
    .slice(-onDemand);
  const rendered = new Map<string, string>();
  if (missing.length > 0) {
    await withBuiltSite(async (origin) => {
      for (const path of missing) {
        const answer = await fetch(origin + encodeURI(path));
        rendered.set(path, withoutId(`${answer.status} ${await answer.text()}`));
      }
    }, folder);
  }
  return { files, rendered };
}

export interface Comparison {
  /** How many were compared. */
  readonly count: number;
  /** The names of what only one of two builds has, or both have with other bytes. */
  readonly different: readonly string[];
}

export function compareBuilds(a: BuiltPages, b: BuiltPages) {
  return {
    answers: compare(a.files, b.files, (name) => !isPayload(name)),
    payloads: compare(a.files, b.files, isPayload),
    rendered: compare(a.rendered, b.rendered, () => true),
  };
}

function compare(
  a: ReadonlyMap<string, string>,
  b: ReadonlyMap<string, string>,
  isWanted: (name: string) => boolean,
): Comparison {
  const names = [...new Set([...a.keys(), ...b.keys()])].filter(isWanted);
  return { count: names.length, different: names.filter((name) => a.get(name) !== b.get(name)).toSorted() };
}
