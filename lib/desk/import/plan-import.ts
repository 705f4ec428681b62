import { join } from "node:path";
import { articlePath } from "../../content/addresses/urls.ts";
import type { Article } from "../../content/article.ts";
import { buildContentIndex } from "../../content/content-index.ts";
import type { Diagnostic } from "../../content/findings/diagnostic.ts";
import type { AppRoute } from "../../redirects/app-routes.ts";
import { contentPaths } from "../../redirects/live-paths.ts";
import { pathKey } from "../../redirects/path-key.ts";
import { addressesOf } from "../../redirects/site-addresses.ts";
import { chooseSlugs } from "./addresses/choose-slugs.ts";
import { claimAddresses } from "./addresses/claim-addresses.ts";
import { type SiteLegacyPath, siteLegacyPaths } from "./addresses/site-legacy-paths.ts";
import { findDocument } from "./body/find-document.ts";
import { createOldSiteLiquid } from "./body/old-site-liquid.ts";
import type { ImportNote } from "./import-note.ts";
import { noteOfDiagnostic } from "./note-of-diagnostic.ts";
import { createOldFiles, type OldFiles } from "./old-site/old-files.ts";
import type { JekyllSite } from "./old-site/read-jekyll-site.ts";
import { readRelativeIncludes } from "./old-site/read-relative-includes.ts";
import { type OldPage, readOldPages } from "./old-site/site-pages.ts";
import { type ImportedSettings, importSettings } from "./old-site/site-settings.ts";
import { passedOver, unreadNotes, withoutPage } from "./page-notes.ts";
import { readDocuments, type SiteDocument } from "./read-documents.ts";
import { writeImportedSite } from "./write/imported-site-file.ts";
import { type PlannedArticle, writeArticle } from "./write/plan-article.ts";
import { leaveHtmlFiles, type PublicFile, planPublicFiles } from "./write/plan-public-files.ts";
import { openPaths, settleRedirects } from "./write/settle-redirects.ts";

export type ImportStep = "read" | "convert" | "check";

export interface ImportSurroundings {
  readonly now: Date;
  /** Reads the portal's articles but those in the given files: `readOtherArticles`. */
  readonly readArticlesBut: (targets: ReadonlySet<string>) => Promise<readonly Article[]>;
  /** What answers in the portal whatever its articles are: `readSiteFiles`. */
  readonly livePaths: ReadonlyMap<string, string>;
  /** Its routes with parameters. */
  readonly routes: readonly AppRoute[];
  /** Whether one of the portal's `legacyPatterns` answers for a path. */
  readonly isTaken: (path: { readonly key: string }) => boolean;
  /** Keys of the paths that the portal's settings (`legacyPaths`) lead somewhere, by an earlier import or a person. */
  readonly settledPaths: ReadonlySet<string>;
  /** Navigations of the portal's own settings. */
  readonly navigations: readonly string[];
  readonly form: "as written" | "normalised";
  readonly assets: "referenced" | "all";
  /** Finds in each body what needs a person: see `check-bodies.ts`. */
  readonly checkBodies: (
    articles: readonly Article[],
    progress: (done: number) => void,
  ) => Promise<readonly (readonly Diagnostic[])[]>;
  readonly progress: (step: ImportStep, done: number, total: number) => void;
}

export interface ImportPlan {
  /** In the order of the old site's files. */
  readonly articles: readonly PlannedArticle[];
  /** To be copied under `public/`. */
  readonly files: readonly PublicFile[];
  /** `imported-site.yaml`; undefined when there is nothing to say. */
  readonly settings: string | undefined;
  readonly pages: readonly OldPage[];
  readonly legacyPaths: readonly SiteLegacyPath[];
  readonly notes: readonly ImportNote[];
}

/** Decides what an import would write, and writes nothing. Equal sites and equal surroundings, equal plans. */
export async function planImport(site: JekyllSite, around: ImportSurroundings): Promise<ImportPlan> {
  const settings = importSettings(site);
  const files = createOldFiles(site.files);
  const documents = await readDocuments(site, (done, total) => around.progress("read", done, total));
  const targets = new Set(documents.map(({ file }) => file));
  const ownArticles = await around.readArticlesBut(targets);
  const relativeIncludes = await readRelativeIncludes(site.root, documents);
  const written = writeArticles(documents, ownArticles, { site, files, settings, relativeIncludes, around });

  const index = buildContentIndex([...ownArticles, ...written.map(({ article }) => article)], "public");
  const pagePaths = new Map([...contentPaths(index), ...around.livePaths]);
  const referenced = written.flatMap((planned) => planned.files.map(files.onDisk));
  const publicFiles = planPublicFiles(around.assets === "all" ? site.files : referenced, pagePaths);
  const livePaths = new Map([
    ...publicFiles.files.map(({ path }) => [pathKey(path.slice("public".length)), path] as const),
    ...pagePaths,
  ]);
  const addresses = addressesOf(livePaths, around.routes);
  const settled = settleRedirects(written, ownArticles, addresses, around.now);
  const found = await around.checkBodies(
    settled.map(({ article }) => article),
    (done) => around.progress("check", done, settled.length),
  );
  const articles = settled.map((planned, place) => ({
    ...planned,
    notes: [
      ...planned.notes,
      ...[...planned.article.diagnostics, ...(found[place] ?? [])].flatMap(noteOfDiagnostic),
    ],
  }));

  const pages = await readOldPages(site);
  const legacyPaths = newLegacyPaths(
    [...openPaths(written, addresses), ...siteLegacyPaths(site, pages, index)],
    livePaths,
    around,
  );
  return {
    articles,
    files: publicFiles.files.map(({ path, from }) => ({ path, from: join(site.root, from) })),
    settings: writeImportedSite({ ...settings, legacyPaths }),
    pages,
    legacyPaths,
    notes: [
      ...settings.notes,
      ...publicFiles.notes,
      ...leaveHtmlFiles(referenced, pages),
      ...pages.filter((page) => !isAnswered(page, livePaths, around)).map(withoutPage),
      ...site.passedOver.map(passedOver),
      ...unreadNotes(site.unread),
    ],
  };
}

interface Workshop {
  readonly site: JekyllSite;
  readonly files: OldFiles;
  readonly settings: ImportedSettings;
  readonly relativeIncludes: ReadonlyMap<string, string>;
  readonly around: ImportSurroundings;
}

function writeArticles(
  documents: readonly SiteDocument[],
  ownArticles: readonly Article[],
  { site, files, settings, relativeIncludes, around }: Workshop,
): readonly PlannedArticle[] {
  const slugs = chooseSlugs(
    documents.map(({ file, wantedSlug, day, document }) => ({
      file,
      slug: wantedSlug,
      day,
      category: document.categories[0] ?? "",
    })),
    new Set(ownArticles.map(({ slug }) => slug)),
  );
  const slugOf = ({ file }: SiteDocument) => slugs.get(file) ?? "";
  const claimed = claimAddresses(documents);
  const days = documents
    .map(({ day }) => day)
    .filter((day) => day !== "")
    .sort();
  const common = {
    config: site.config,
    singleDollars: site.singleDollars,
    files,
    navigations: new Set([...around.navigations, ...Object.keys(settings.navigations)]),
    form: around.form,
    render: createOldSiteLiquid(site),
    findAddress: findDocument(
      documents.map((each) => ({ source: each.document.source, path: articlePath(slugOf(each)) })),
      files,
    ),
    relativeIncludes,
    now: around.now,
  };
  return documents.map((each, place) => {
    const { file, wantedSlug, defaults, document } = each;
    const { kept = [], lost = [] } = claimed.get(file) ?? {};
    around.progress("convert", place + 1, documents.length);
    return writeArticle(each, {
      ...common,
      file,
      slug: slugOf(each),
      slugIsOwn: slugOf(each) === wantedSlug,
      addresses: kept,
      lost,
      postUrl: each.addresses[0] ?? "/",
      defaults,
      fallbackDate: (document.source.kind === "draft" ? days.at(-1) : days[0]) ?? "2000-01-01",
    });
  });
}

function isAnswered(
  { address, target }: OldPage,
  livePaths: ReadonlyMap<string, string>,
  { isTaken, settledPaths }: ImportSurroundings,
): boolean {
  const key = pathKey(address);
  return target !== undefined || livePaths.has(key) || isTaken({ key }) || settledPaths.has(key);
}

/** Those of the old site's own pages and lists at which nothing of the portal answers already. */
function newLegacyPaths(
  legacyPaths: readonly SiteLegacyPath[],
  livePaths: ReadonlyMap<string, string>,
  { isTaken }: ImportSurroundings,
): readonly SiteLegacyPath[] {
  return legacyPaths.filter(({ from }) => {
    const key = pathKey(from);
    return !livePaths.has(key) && !isTaken({ key });
  });
}
