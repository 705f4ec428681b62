import { slugify } from "../../content/addresses/slug.ts";
import { oldAddresses } from "./addresses/old-addresses.ts";
import { defaultsFor } from "./old-site/jekyll-config.ts";
import { fullYear } from "./old-site/jekyll-url.ts";
import { baseNameOf } from "./old-site/old-document.ts";
import { type ReadDocument, readDocument } from "./old-site/read-document.ts";
import type { DocumentFile, JekyllSite } from "./old-site/read-jekyll-site.ts";

/** A document of the old site, with everything that can be derived from it alone. */
export interface SiteDocument extends ReadDocument {
  /** The site's values for its front matter. */
  readonly defaults: Readonly<Record<string, unknown>>;
  /** Where the article goes. */
  readonly file: string;
  /** `2024-05-06`, as written; empty when unknown. */
  readonly day: string;
  /** The slug that the portal derives from the file's name and `slug` in the front matter. */
  readonly wantedSlug: string;
  /** All its addresses on the old site. */
  readonly addresses: readonly string[];
}

/** Reads the documents one after the other: a large site would exceed the limit of open files. */
export async function readDocuments(
  site: JekyllSite,
  progress: (done: number, total: number) => void,
): Promise<readonly SiteDocument[]> {
  const { config, documents } = site;
  const targets = targetFiles(documents);
  const read: SiteDocument[] = [];
  for (const source of documents) {
    const defaults = defaultsFor(config.defaults, source.relativePath, source.collection);
    const one = await readDocument(site, source, defaults);
    const file = targets.get(source) ?? "";
    read.push({
      ...one,
      defaults,
      file,
      day: /^\d{4}-\d{2}-\d{2}/.exec(one.document.date?.text ?? "")?.[0] ?? "",
      wantedSlug: wantedSlug(one, file),
      addresses: oldAddresses(one.document, one.reading, config, defaults),
    });
    progress(read.length, documents.length);
  }
  return read;
}

function wantedSlug({ document }: ReadDocument, file: string): string {
  const own = document.written.slug;
  if (typeof own === "string" && own.trim() !== "") return slugify(own);
  const name = file.slice(file.lastIndexOf("/") + 1).replace(/\.md$/, "");
  return slugify(name.replace(/^\d{4}-\d{1,2}-\d{1,2}-(?=.)/, ""));
}

/** Where an article goes: `posts/2024/2024-05-06-news10.md`, or the folder that it had below `_posts`. */
function targetFile({ kind, collection, path, relativePath }: DocumentFile): string {
  const segments = relativePath.split("/");
  const inside = segments.slice(segments.findIndex((name) => name.startsWith("_")) + 1, -1);
  const above = segments.slice(
    0,
    segments.findIndex((name) => name.startsWith("_")),
  );
  const name = baseNameOf(path).replace(/^(\d\d)(?=-\d{1,2}-\d{1,2}-)/, (year) =>
    String(fullYear(Number(year))),
  );
  const year = /^(\d{4})-/.exec(name)?.[1];
  const home = { post: year, draft: "drafts", collection }[kind] ?? "undated";
  const folders =
    kind === "post" && (inside.length > 0 || above.length > 0) ? [...above, ...inside] : [home, ...inside];
  return ["posts", ...folders, `${name}.md`].join("/").normalize("NFC");
}

/** Gives each document its own file name, ignoring letter case as macOS and Windows do. */
function targetFiles(documents: readonly DocumentFile[]): ReadonlyMap<DocumentFile, string> {
  const used = new Set<string>();
  return new Map(
    documents.map((document) => {
      const wanted = targetFile(document);
      let file = wanted;
      for (let count = 2; used.has(file.toLowerCase()); count++)
        file = wanted.replace(/\.md$/, `-${count}.md`);
      used.add(file.toLowerCase());
      return [document, file] as const;
    }),
  );
}
