import { decodeAddress } from "../../../content/addresses/decode.ts";
import type { Reference } from "../body/references.ts";
import { type ImportNote, missingFile } from "../import-note.ts";
import type { FrontMatterDraft } from "./draft.ts";

type Resolve = (written: string) => Reference;

const imageKeys = [
  ["image"],
  ["image", "path"],
  ["image", "src"],
  ["header", "image"],
  ["header", "teaser"],
  ["header", "overlay_image"],
  ["header", "og_image"],
  ["thumbnail"],
  ["thumbnail-img"],
  ["share-img"],
  ["cover-img"],
  ["cover-img", 0],
];

/**
 * Rewrites the addresses of pictures in front matter for the article's new place.
 * @param file of the article, for notes
 */
export function carryImages(
  draft: FrontMatterDraft,
  file: string,
  resolve: Resolve,
): { readonly files: readonly string[]; readonly notes: readonly ImportNote[] } {
  const files: string[] = [];
  const notes: ImportNote[] = [];
  for (const path of imageKeys) {
    draft.replaceText(path, (text) => {
      const reference = resolve(text.trim());
      if (reference.kind === "file") files.push(reference.path);
      if (reference.kind === "missing") {
        notes.push(missingFile({ file }, text));
      }
      if (reference.kind === "fetched") return reference.written;
      return reference.kind === "file" ? decodeAddress(reference.written) : text;
    });
  }
  return { files, notes };
}

/** A link to the old site's host would lead in a circle once its domain leads here. */
export function carryForwarding(draft: FrontMatterDraft, resolve: Resolve): void {
  for (const path of [["redirect_to"], ["redirect_to", 0]]) {
    draft.replaceText(path, (text) => {
      const reference = resolve(text.trim());
      return reference.kind === "page" ? reference.written : text;
    });
  }
}
