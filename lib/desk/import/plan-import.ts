import { join } from "node:path";
import {
  articlePath,
  categoriesPath,
  categoryPath,
  tagPath,
  tagsPath,
} from "../../content/addresses/urls.ts";
import type { Article } from "../../content/article.ts";
import { buildContentIndex, type ContentIndex } from "../../content/content-index.ts";
import type { Diagnostic } from "../../content/findings/diagnostic.ts";
import type { AppRoute } from "../../redirects/app-routes.ts";
import { contentPaths } from "../../redirects/live-paths.ts";
import { pathKey } from "../../redirects/path-key.ts";
import { addressesOf } from "../../redirects/site-addresses.ts";
import { chooseSlugs } from "./addresses/choose-slugs.ts";
import { claimAddresses } from "./addresses/claim-addresses.ts";
import { type SiteLegacyPath, siteLegacyPaths } from "./addresses/site-legacy-paths.ts";
import { createOldSiteLiquid } from "./body/convert-liquid.ts";
import { findDocument } from "./body/find-document.ts";
import { type CarriedPage, carriedNotes, carryPages, withoutPages } from "./carry-pages.ts";
import { type ImportNote, noteOfDiagnostic } from "./import-note.ts";
import { languageNotes } from "./language-notes.ts";
import { createOldFiles, type JekyllSite } from "./old-site/read-jekyll-site.ts";
import { readRelativeIncludes } from "./old-site/read-relative-includes.ts";
import { isOwnersFile, type OldPage, readOldPages } from "./old-site/site-pages.ts";
import { type ImportedSettings, importSettings } from "./old-site/site-settings.ts";
import { readDocuments, type SiteDocument } from "./read-documents.ts";
import { unreadNotes } from "./unread-notes.ts";
import { writeImportedSite } from "./write/imported-site-file.ts";
import { type ArticleOrders, type PlannedArticle, writeArticle } from "./write/plan-article.ts";
import { leaveHtmlFiles, type PublicFile, planPublicFiles } from "./write/plan-public-files.ts";
import { openPaths, settleRedirects } from "./write/settle-redirects.ts";

export type ImportStep = "read" | "convert" | "check";

export interface ImportSurroundings {
  readonly now: Date;
  /** Reads the portal's articles but those in the given files: `readOtherArticles`. */
  readonly readArticlesBut: (targets: ReadonlySet<string>) => Promise<readonly Article[]>;
  /** The portal's pages and files that don't depend on articles: `readSiteFiles`. */
  readonly livePaths: ReadonlyMap<string, string>;
  /** Its routes with parameters. */
  readonly routes: readonly AppRoute[];
  /** Whether one of the portal's `legacyPatterns` matches a path. */
  readonly isTaken: (path: { readonly key: string }) => boolean;
  /** Keys of the paths in the portal's `legacyPaths`, written by an earlier import or a person. */
  readonly settledPaths: ReadonlySet<string>;
  /** Navigations of the portal's own settings. */
  readonly navigations: readonly string[];
  /** The portal's own language. */
  readonly language: "ko" | "en";
  /** The portal's own address. */
  readonly siteUrl: string;
  /** Downloaded pictures of other hosts, by their addresses there. */
  readonly fetchedPictures: ReadonlyMap<string, string>;
  readonly form: "as written" | "normalised";
  readonly assets: "referenced" | "all";
  /** Finds the problems in each body that need a person: see `check-bodies.ts`. */
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
  /** The text of `site/imported-site.yaml`; undefined when it would be empty. */
  readonly settings: string | undefined;
  readonly pages: readonly OldPage[];
  /** Those of them that become files of `site/pages/`. */
  readonly carriedPages: readonly CarriedPage[];
  readonly legacyPaths: readonly SiteLegacyPath[];
  readonly notes: readonly ImportNote[];
}

/** Decides what an import would write, and writes nothing. Deterministic. */
export async function planImport(site: JekyllSite, around: ImportSurroundings): Promise<ImportPlan> {
  const settings = importSettings(site);
  const files = createOldFiles(site.files, site.addresses);
  const documents = await readDocuments(site, (done, total) => around.progress("read", done, total));
  const targets = new Set(documents.map(({ file }) => file));
  const ownArticles = await around.readArticlesBut(targets);
  const relativeIncludes = await readRelativeIncludes(site.root, documents);
  const oldPages = await readOldPages(site);
  const common = {
    config: site.config,
    pageKeys: new Set(oldPages.map(({ address }) => pathKey(address))),
    singleDollars: site.singleDollars,
    files,
    siteUrl: around.siteUrl,
    fetchedPictures: around.fetchedPictures,
    render: createOldSiteLiquid(site),
  };
  const written = writeArticles(documents, ownArticles, {
    site,
    common,
    settings,
    relativeIncludes,
    around,
  });

  const index = buildContentIndex([...ownArticles, ...written.map(({ article }) => article)], "public");
  const pagePaths = new Map([...contentPaths(index), ...around.livePaths]);
  const pages = oldPages.map((page) => ({ ...page, target: listThatIs(page.target, index) }));
  const carriedPages = await carryPages(pages, addressesOf(pagePaths, around.routes), {
    ...common,
    root: site.root,
    findAddress: findDocument(
      documents.map(({ document }, place) => ({
        source: document.source,
        path: articlePath(written[place]?.article.slug ?? ""),
      })),
      files,
    ),
  });
  const carriedSources = new Set(carriedPages.map(({ source }) => source));
  const owners = site.files.filter(isOwnersFile);
  const shown = [...written, ...carriedPages].flatMap((planned) => planned.files);
  const wanted =
    around.assets === "all"
      ? site.files.map((path) => site.addresses.get(path) ?? path)
      : [...shown, ...owners];
  const publicFiles = planPublicFiles(
    wanted.map((address) => ({
      address: address.normalize("NFC"),
      from: files.onDisk(address.normalize("NFC")),
    })),
    pagePaths,
  );
  const livePaths = new Map([
    ...publicFiles.files.map(({ path }) => [pathKey(path.slice("public".length)), path] as const),
    ...carriedPages.map(({ path, file }) => [path, file] as const),
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
    carriedPages,
    legacyPaths,
    notes: [
      ...settings.notes,
      ...languageNotes(site.config, articles, around.language),
      ...publicFiles.notes,
      ...leaveHtmlFiles(shown.map(files.onDisk), pages),
      ...carriedNotes(carriedPages),
      ...withoutPages(
        pages.filter((page) => !carriedSources.has(page.source) && !isAnswered(page, livePaths, around)),
      ),
      ...unreadNotes(site),
    ],
  };
}

interface Workshop {
  readonly site: JekyllSite;
  readonly common: Pick<
    ArticleOrders,
    "config" | "pageKeys" | "singleDollars" | "files" | "siteUrl" | "fetchedPictures" | "render"
  >;
  readonly settings: ImportedSettings;
  readonly relativeIncludes: ReadonlyMap<string, string>;
  readonly around: ImportSurroundings;
}

function writeArticles(
  documents: readonly SiteDocument[],
  ownArticles: readonly Article[],
  { site, common, settings, relativeIncludes, around }: Workshop,
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
  const orders = {
    ...common,
    imagePrefixes: site.imagePrefixes,
    navigations: new Set([...around.navigations, ...Object.keys(settings.navigations)]),
    form: around.form,
    findAddress: findDocument(
      documents.map((each) => ({ source: each.document.source, path: articlePath(slugOf(each)) })),
      common.files,
    ),
    relativeIncludes,
    now: around.now,
  };
  return documents.map((each, place) => {
    const { file, wantedSlug, defaults, document } = each;
    const { kept = [], lost = [] } = claimed.get(file) ?? {};
    around.progress("convert", place + 1, documents.length);
    return writeArticle(each, {
      ...orders,
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
  { address, hasText, target }: OldPage,
  livePaths: ReadonlyMap<string, string>,
  { isTaken, settledPaths }: ImportSurroundings,
): boolean {
  const key = pathKey(address);
  if (settledPaths.has(key)) return true;
  return !hasText && (target !== undefined || livePaths.has(key) || isTaken({ key }));
}

/** The addresses of old pages and lists at which the portal has nothing. */
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

/** A category of which there is no article has no list here. */
function listThatIs(
  target: string | undefined,
  { categories, tags }: Pick<ContentIndex, "categories" | "tags">,
): string | undefined {
  const isOf = (
    list: string,
    terms: readonly { readonly slug: string }[],
    pathOf: (slug: string) => string,
  ) => target?.startsWith(`${list}/`) === true && !terms.some(({ slug }) => pathOf(slug) === target);
  if (isOf(categoriesPath, categories, categoryPath)) return categoriesPath;
  return isOf(tagsPath, tags, tagPath) ? tagsPath : target;
}
