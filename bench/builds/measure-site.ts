import { readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import type { SiteArticle } from "../corpus/site-articles.ts";
import { type Build, buildSchema } from "../results/builds-schema.ts";
import { editFor, type Kind } from "./kinds.ts";
import { measureOutput } from "./measure-output.ts";
import { runCommand } from "./run-command.ts";
import type { Site } from "./site.ts";
import { writeArticles } from "./write-articles.ts";

interface Measuring {
  readonly site: Site;
  /** Where the site was prepared. */
  readonly folder: string;
  readonly environment: NodeJS.ProcessEnv;
  readonly articles: readonly SiteArticle[];
  /** In the order of all kinds: each follows on the one before. */
  readonly kinds: readonly Kind[];
  readonly onBuild: (kind: Kind, build: Build) => void;
}

/** Builds of every kind, one after the other, and leaves no output behind. */
export async function measureSite({
  site,
  folder,
  environment,
  articles,
  kinds,
  onBuild,
}: Measuring): Promise<Readonly<Partial<Record<Kind, Build>>>> {
  await removeOutput(site, folder);
  await writeArticles(site, folder, articles);
  const builds: Partial<Record<Kind, Build>> = {};
  let current = articles;
  for (const kind of kinds) {
    const edit = editFor(kind, current);
    await writeArticles(site, folder, edit.articles, current);
    current = edit.articles;
    const figures = await runCommand(site.command, folder, { ...environment, ...site.environment });
    await expectOnPage(site, folder, edit.proof);
    const build = buildSchema.parse({ ...figures, ...(await measureOutput(site, folder)) });
    builds[kind] = build;
    onBuild(kind, build);
  }
  await removeOutput(site, folder);
  return builds;
}

async function removeOutput(site: Site, folder: string): Promise<void> {
  for (const path of [...site.output, ...site.caches]) {
    await rm(join(folder, path), { recursive: true, force: true });
  }
}

/** A build that kept an old page would be quick. */
async function expectOnPage(
  site: Site,
  folder: string,
  { path, text }: { readonly path: string; readonly text: string },
): Promise<void> {
  const html = await readFile(join(folder, site.pageFile(path)), "utf8");
  if (!html.includes(text)) throw new Error(`${site.label}: "${text}" does not stand on ${path}.`);
}
