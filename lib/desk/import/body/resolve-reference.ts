import { decodeUri } from "../../../content/addresses/decode.ts";
import type { OldFiles } from "../old-site/old-files.ts";

/** What a reference in an old post leads to. */
export type Reference =
  /** Nothing to do: another site, a fragment, Liquid that stays. */
  | { readonly kind: "kept" }
  /** A file of the old site; `written` is how the article has to name it. */
  | { readonly kind: "file"; readonly path: string; readonly written: string }
  /** Another page of the old site. */
  | { readonly kind: "page"; readonly written: string }
  /** A file that the old site does not have. */
  | { readonly kind: "missing" };

export interface ReferenceBase {
  readonly files: OldFiles;
  /** Addresses of the old site itself, such as `https://old.example/blog`. */
  readonly ownUrls: readonly string[];
  readonly baseurl: string;
  /** The post's old address, which relative references start from. */
  readonly postUrl: string;
  /** Chirpy's `img_path` or `media_subpath`: where the post's files lie. */
  readonly mediaPath: string;
}

const fileEnding =
  /\.(?:png|jpe?g|gif|webp|avif|svg|bmp|ico|pdf|zip|csv|xlsx?|docx?|pptx?|hwp|ipynb|txt|json|mp[34]|m4a|wav|webm|mov)$/i;

/** Finds what a reference meant on the old site, and how an article at another address must write it. */
export function resolveReference(written: string, base: ReferenceBase): Reference {
  const own = base.ownUrls.find((url) => written === url || written.startsWith(`${url}/`));
  const local = own === undefined ? written : written.slice(own.length) || "/";
  if (/^(?:[a-z][a-z\d+.-]*:|\/\/|#|\?|$)/i.test(local) || /[{}]/.test(local)) return { kind: "kept" };

  const [, path = "", suffix = ""] = /^([^?#]*)(.*)$/s.exec(local) ?? [];
  for (const candidate of candidates(decodeUri(path), base)) {
    const found = base.files.find(candidate);
    if (found === undefined) continue;
    const same = decodeUri(local) === `/${found}` && own === undefined;
    return { kind: "file", path: found, written: same ? written : encode(`/${found}`) + suffix };
  }
  if (fileEnding.test(path)) return { kind: "missing" };
  const isRelative = !local.startsWith("/");
  if (isRelative && !/^\.{1,2}\/|\/|\.html?$/.test(path)) return { kind: "kept" };
  const absolute = isRelative ? fromPost(path, base) : withoutBase(path, base);
  const page = isRelative ? encode(absolute) : absolute;
  return absolute === path && own === undefined ? { kind: "kept" } : { kind: "page", written: page + suffix };
}

function candidates(path: string, base: ReferenceBase): readonly string[] {
  if (path.startsWith("/")) return [withoutBase(path, base), path];
  return [
    ...(base.mediaPath === "" ? [] : [withoutBase(`${base.mediaPath.replace(/\/$/, "")}/${path}`, base)]),
    fromPost(path, base),
    `/${path.replace(/^(?:\.{1,2}\/)+/, "")}`,
  ];
}

function fromPost(path: string, { postUrl, baseurl }: ReferenceBase): string {
  const folder = postUrl.slice(0, postUrl.lastIndexOf("/") + 1);
  const segments: string[] = [];
  for (const name of `${folder}${path}`.split("/")) {
    if (name === "..") segments.pop();
    else if (name !== "." && name !== "") segments.push(name);
  }
  return withoutBase(`/${segments.join("/")}${path.endsWith("/") ? "/" : ""}`, { baseurl });
}

function withoutBase(path: string, { baseurl }: Pick<ReferenceBase, "baseurl">): string {
  return baseurl !== "" && path.startsWith(`${baseurl}/`) ? path.slice(baseurl.length) : path;
}

/** Hangul stays readable; what Markdown or a URL would trip over does not. */
function encode(path: string): string {
  return path.replace(
    /[\s%?#()<>"'\\[\]]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`,
  );
}
