import type { DocumentFile, OldFiles } from "../old-site/read-jekyll-site.ts";
import type { LiquidSurroundings } from "./convert-liquid.ts";

interface Placed {
  readonly source: DocumentFile;
  /** Its permalink here. */
  readonly path: string;
}

/**
 * Finds where `post_url` and `link` lead. `post_url` names a post with or without its folder; `link` any file.
 * @see https://jekyllrb.com/docs/liquid/tags/#links
 */
export function findDocument(
  documents: readonly Placed[],
  files: OldFiles,
): LiquidSurroundings["findAddress"] {
  const byPath = new Map<string, string>();
  const byName = new Map<string, string>();
  for (const { source, path } of documents) {
    const file = source.relativePath.normalize("NFC");
    byPath.set(file, path);
    const below = withoutEnding(file.replace(/^.*?_(?:posts|drafts)\//, ""));
    byName.set(below, path);
    const name = below.slice(below.lastIndexOf("/") + 1);
    // The full path is the better name; a bare one may be that of several posts.
    if (!byName.has(name)) byName.set(name, path);
  }
  return (tag, written) => {
    const name = written.trim().normalize("NFC").replace(/^\//, "");
    if (tag === "post_url")
      return byName.get(withoutEnding(name)) ?? byName.get(name.slice(name.lastIndexOf("/") + 1));
    const document = byPath.get(name);
    if (document !== undefined) return document;
    const file = files.find(name);
    return file === undefined || /\.(?:md|markdown|html?)$/i.test(file) ? undefined : encodeURI(`/${file}`);
  };
}

function withoutEnding(path: string): string {
  return path.replace(/\.(?:md|markdown|mkd|html?)$/i, "");
}
