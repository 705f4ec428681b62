import { existsSync } from "node:fs";
import { lstat, readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { findWithin } from "../../../content/source/file-within.ts";
import { escapeRegExp } from "../../../text/escape-reg-exp.ts";
import { groupBy } from "../../../text/group-by.ts";
import { readSingleDollars, type SingleDollars } from "./dollar-formulas.ts";
import { imagePrefixes } from "./image-prefixes.ts";
import { type JekyllCollection, type JekyllConfig, readJekyllConfig } from "./jekyll-config.ts";
import { decodeText } from "./old-text.ts";
import { parseRubyYaml } from "./parse-ruby-yaml.ts";
import { readRubyYaml } from "./ruby-yaml.ts";

type DocumentKind = "post" | "draft" | "collection";

/** A file that Jekyll treats as a document, not yet read. */
export interface DocumentFile {
  readonly kind: DocumentKind;
  readonly collection: string;
  /** Path in the site as on disk, with `/`. */
  readonly path: string;
  /** Path below the folder of the collections: what Jekyll calls `relative_path`. */
  readonly relativePath: string;
  /** Of a post, the folders above `_posts`, which are categories too. */
  readonly folders: readonly string[];
}

export interface JekyllSite {
  readonly root: string;
  readonly config: JekyllConfig;
  readonly documents: readonly DocumentFile[];
  /** Files in the posts' folders that are no posts for Jekyll. */
  readonly passedOver: readonly string[];
  /** Links out of the site and names that are not UTF-8; none of them is read. */
  readonly unread: Unread;
  /** Pages and other files outside of Jekyll's own folders, as on disk. */
  readonly files: readonly string[];
  /** The addresses of a collection's static files, by their paths on disk: `_wiki/a.png` at `wiki/a.png`. */
  readonly addresses: ReadonlyMap<string, string>;
  /** The prefixes that layouts write before the name of a post's picture, such as `/assets/images/`. */
  readonly imagePrefixes: readonly string[];
  /** `_includes`, by name. */
  readonly includes: ReadonlyMap<string, string>;
  /** `_data`, by file name without ending. */
  readonly data: Readonly<Record<string, unknown>>;
  readonly singleDollars: SingleDollars;
}

export interface Unread {
  readonly links: readonly string[];
  readonly names: readonly string[];
}

const neverRead = /^(?:\.git|node_modules|_site|\.jekyll-cache|\.sass-cache|vendor|\.bundle)$/;
const postName = /^(\d{2,4}-\d{1,2}-\d{1,2})-([^/]*)(\.[^.]+)$/;

/**
 * Lists the files of a Jekyll site by kind. Bodies are read later, one at a time.
 * @throws when there is no `_config.yml`, or it cannot be read
 */
export async function readJekyllSite(root: string): Promise<JekyllSite> {
  const unread = { links: [] as string[], names: [] as string[] };
  const entries = existsSync(root) ? await listFiles(root, "", unread) : [];
  const configFile = entries.find((path) => /^_config\.ya?ml$/.test(path));
  if (configFile === undefined) {
    throw new Error(`${root}: _config.yml이 없습니다. Jekyll 사이트의 맨 위 폴더를 입력해 주세요.`);
  }
  const written = await readText(join(root, configFile));
  const config = readJekyllConfig(written);
  if (config === undefined) {
    const { line, reason } = parseRubyYaml(written).error ?? {
      line: 1,
      reason: "키와 값으로 된 설정이 아닙니다.",
    };
    throw new Error(
      `${join(root, configFile)}:${line}: YAML로 읽을 수 없습니다(${reason}). 이 줄의 따옴표, 콜론(:), 들여쓰기를 고친 뒤 다시 가져와 주세요.`,
    );
  }
  const sorted = entries.filter((path) => !isExcluded(path, config)).map((path) => sortEntry(path, config));
  return {
    root,
    config,
    documents: sorted.flatMap((entry) => (entry.is === "document" ? [entry.document] : [])),
    unread: { links: unread.links.sort(), names: unread.names.sort() },
    passedOver: sorted.flatMap((entry) => (entry.is === "passed over" ? [entry.path] : [])),
    files: sorted.flatMap((entry) => (entry.is === "file" ? [entry.path] : [])),
    addresses: new Map(
      sorted.flatMap((entry) =>
        entry.is === "file" && entry.address !== undefined ? [[entry.path, entry.address] as const] : [],
      ),
    ),
    imagePrefixes: imagePrefixes(
      await Promise.all(
        entries
          .filter((path) => /^_(?:layouts|includes)\/.*\.html?$/.test(path))
          .map((path) => readText(join(root, path))),
      ),
      config.all,
    ),
    includes: new Map(
      await Promise.all(
        entries
          .filter(
            (path) =>
              path.startsWith("_includes/") && /\.(?:html?|md|markdown|svg|liquid)$|\/[^./]+$/.test(path),
          )
          .map(async (path) => [path.slice("_includes/".length), await readText(join(root, path))] as const),
      ),
    ),
    data: await readData(root, entries),
    singleDollars: await readSingleDollars(root, entries),
  };
}

type Entry =
  | { readonly is: "document"; readonly document: DocumentFile }
  | { readonly is: "passed over" | "nothing"; readonly path: string }
  | { readonly is: "file"; readonly path: string; readonly address?: string };

function sortEntry(path: string, config: JekyllConfig): Entry {
  const below = config.collectionsFolder === "" ? "" : `${config.collectionsFolder}/`;
  const relativePath = path.startsWith(below) ? path.slice(below.length) : path;
  const segments = relativePath.split("/");
  const folder = segments.findIndex((name) => name === "_posts" || name === "_drafts");
  const document = (kind: DocumentKind, collection: string, folders: readonly string[]): Entry => ({
    is: "document",
    document: { kind, collection, path, relativePath, folders },
  });
  if (folder !== -1) {
    const inside = segments.slice(folder + 1);
    if (inside.some(isHidden) || segments.slice(0, folder).some(isHidden)) return { is: "nothing", path };
    const name = inside.at(-1) ?? "";
    const kind = segments[folder] === "_posts" ? "post" : "draft";
    const isDocument = hasEnding(name, [...config.markdownEndings, "html", "htm"]);
    if (!isDocument || (kind === "post" && !postName.test(name)))
      return { is: isImage(name) ? "file" : "passed over", path };
    return document(kind, "posts", segments.slice(0, folder));
  }
  const [first = ""] = segments;
  const collection = [...config.collections].find(
    ([name, { folder }]) => folder === first && name !== "posts",
  );
  if (collection !== undefined && !isPageFolder(collection[0]) && collection[1].output) {
    const name = segments.at(-1) ?? "";
    if (segments.slice(1).some(isHidden)) return { is: "nothing", path };
    return hasEnding(name, [...config.markdownEndings, "html", "htm"])
      ? document("collection", collection[0], [])
      : { is: "file", path, address: staticAddress(segments.slice(1).join("/"), collection) };
  }
  const included = config.include.some((name) => name.replace(/\/$/, "") === first);
  const isTab = collection !== undefined && isPageFolder(collection[0]);
  const hidden = segments.some(isHidden) && !included && !isTab;
  return { is: hidden ? "nothing" : "file", path };
}

/**
 * A static file of a collection has its address by the collection's rule, too.
 * @param path below the collection's folder
 * @see https://github.com/jekyll/jekyll/blob/v4.3.1/lib/jekyll/static_file.rb `url`
 */
function staticAddress(path: string, [name, { permalink }]: readonly [string, JekyllCollection]): string {
  const [, bare = path, ending = ""] = /^(.*?)(\.[^./]*)?$/s.exec(path) ?? [];
  const values: Readonly<Record<string, string>> = {
    ":collection": name,
    ":path": bare,
    ":name": bare.slice(bare.lastIndexOf("/") + 1),
  };
  const filled = (permalink ?? "/:collection/:path").replace(/:\w+/g, (key) => values[key] ?? "");
  return `${filled.replace(/\/+/g, "/").replace(/^\/|\/$/g, "")}${ending}`;
}

/**
 * A pattern also excludes paths that begin with it; `*` matches anything, slashes included.
 * @see https://github.com/jekyll/jekyll/blob/v4.3.1/lib/jekyll/entry_filter.rb `glob_include?`
 */
function isExcluded(path: string, { exclude, include }: JekyllConfig): boolean {
  return exclude
    .filter((pattern) => !include.includes(pattern))
    .map((pattern) => pattern.replace(/^\/+/, ""))
    .some((pattern) => pattern !== "" && (path.startsWith(pattern) || globOf(pattern).test(path)));
}

function globOf(pattern: string): RegExp {
  const source = escapeRegExp(pattern).replaceAll("\\*", ".*").replaceAll("\\?", ".");
  return new RegExp(`^${source}$`);
}

/** Chirpy keeps its pages (`_tabs`) in a collection. */
function isPageFolder(collection: string): boolean {
  return collection === "tabs" || collection === "pages";
}

/** @see https://github.com/jekyll/jekyll/blob/v4.3.1/lib/jekyll/entry_filter.rb */
function isHidden(name: string): boolean {
  return /^[._#~]|~$/.test(name);
}

function hasEnding(name: string, endings: readonly string[]): boolean {
  return endings.includes(name.slice(name.lastIndexOf(".") + 1).toLowerCase());
}

function isImage(name: string): boolean {
  return /\.(?:png|jpe?g|gif|webp|avif|svg|bmp|pdf|mp4)$/i.test(name);
}

async function readData(root: string, entries: readonly string[]): Promise<Record<string, unknown>> {
  const files = entries.filter((path) => /^_data\/[^/]+\.(?:ya?ml|json)$/.test(path));
  const read = await Promise.all(
    files.map(async (path) => [
      path.replace(/^_data\/|\.\w+$/g, ""),
      readRubyYaml(await readText(join(root, path)))?.data ?? {},
    ]),
  );
  return Object.fromEntries(read);
}

/** Not recursive `readdir`: listing excluded folders (a theme's `node_modules`) would cost more than the rest. */
async function listFiles(
  root: string,
  folder: string,
  unread: { readonly links: string[]; readonly names: string[] },
): Promise<string[]> {
  const entries = await readdir(join(root, folder), { withFileTypes: true });
  const lists = await Promise.all(
    entries.map(async (entry) => {
      const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
      if (neverRead.test(entry.name)) return [];
      // Node can't open a file by a name that is not UTF-8.
      if (entry.name.includes("\uFFFD") && !(await isThere(join(root, path)))) unread.names.push(path);
      else if (entry.isDirectory()) return listFiles(root, path, unread);
      else if (entry.isFile()) return [path];
      else if (entry.isSymbolicLink()) {
        if ((await findWithin(root, path)) !== undefined) return [path];
        unread.links.push(path);
      }
      return [];
    }),
  );
  return lists.flat().sort();
}

function isThere(path: string): Promise<boolean> {
  return lstat(path).then(
    () => true,
    () => false,
  );
}

async function readText(path: string): Promise<string> {
  return decodeText(await readFile(path)).text;
}

/** The files that the old site served, found by the names that readers and editors wrote. */
export interface OldFiles {
  /** Path without a slash at the front, in NFC; undefined when there is none, whatever the letter case. */
  readonly find: (path: string) => string | undefined;
  /** The only file of this name in any folder; undefined when there are several or none. */
  readonly findByName: (name: string) => string | undefined;
  /** The path on disk of a path found here, relative to the site. */
  readonly onDisk: (path: string) => string;
}

/** @param addresses of files that are served at another path than their own, by their paths on disk */
export function createOldFiles(
  paths: readonly string[],
  addresses: ReadonlyMap<string, string> = new Map(),
): OldFiles {
  const exact = new Map(paths.map((path) => [(addresses.get(path) ?? path).normalize("NFC"), path]));
  const byName = groupBy(exact.keys(), (path) => path.slice(path.lastIndexOf("/") + 1));
  const folded = new Map([...exact.keys()].toReversed().map((path) => [path.toLowerCase(), path]));
  return {
    find: (path) => {
      const name = path.normalize("NFC").replace(/^\/+/, "");
      return exact.has(name) ? name : folded.get(name.toLowerCase());
    },
    findByName: (name) => {
      const [path, ...others] = byName.get(name.normalize("NFC")) ?? [];
      return others.length === 0 ? path : undefined;
    },
    onDisk: (path) => exact.get(path) ?? path,
  };
}
