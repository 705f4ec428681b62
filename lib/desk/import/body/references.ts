import { decodeUri } from "../../../content/addresses/decode.ts";
import { findCodeRanges, isInside } from "../../../markdown/jekyll/index.ts";
import { createLocator } from "../../../markdown/tree/locator.ts";
import { pathKey } from "../../../redirects/path-key.ts";
import type { OldFiles } from "../old-site/read-jekyll-site.ts";

interface RewrittenBody {
  readonly body: string;
  /** Files of the old site that the body shows or links to. */
  readonly files: readonly string[];
  readonly changed: number;
  readonly missing: readonly { readonly line: number; readonly column: number; readonly written: string }[];
}

/** The addresses in a body: Markdown links and pictures, attributes of HTML and includes, definitions. */
const places = [
  /\]\([ \t]*(?:<(?<ref>[^<>\n]+)>|(?:\{\{[^}\n]*\}\})?(?<bare>[^\n<>()]*?(?:\([^\n<>()]*\)[^\n<>()]*?)*?)(?:[ \t]+(?:"[^"\n]*"|'[^'\n]*'))?[ \t]*)\)/dg,
  /\b(?:src|href|poster|data-src|image_path|url|before|after)\s*=\s*(?:"(?:\{\{[^}\n]*\}\})?(?<ref>[^"\n]*)"|'(?:\{\{[^}\n]*\}\})?(?<bare>[^'\n]*)')/dgi,
  /(?<=\{%-?\s*include[^%\n]{0,400}\s)path\s*=\s*(?:"(?<ref>[^"\n]*)"|'(?<bare>[^'\n]*)')/dg,
  /^[ ]{0,3}\[(?!\^)[^\]\n]+\]:[ \t]*(?:\{\{[^}\n]*\}\})?(?<ref>\S+)/dgm,
  /\{\{-?\s*(?:"(?<ref>[^"\n]+)"|'(?<bare>[^'\n]+)')\s*\|\s*(?:relative_url|absolute_url|prepend)/dg,
];

/** An address in a body, where it stands. */
interface FoundReference {
  readonly begin: number;
  readonly end: number;
  readonly written: string;
}

/** Finds the addresses of a body in their order; those in code are none. */
export function findReferences(body: string): readonly FoundReference[] {
  const found = places
    .flatMap((pattern) => [...body.matchAll(pattern)])
    .flatMap((match) => {
      const name = match.groups?.ref === undefined ? "bare" : "ref";
      const [begin, end] = match.indices?.groups?.[name] ?? [];
      const written = match.groups?.[name]?.trim();
      if (begin === undefined || end === undefined || written === undefined || written === "") return [];
      return [{ begin, end, written }];
    })
    .sort((a, b) => a.begin - b.begin);
  if (found.length === 0) return [];
  const code = findCodeRanges(body);
  let done = 0;
  return found.filter(({ begin, end }) => {
    if (begin < done || isInside(code, begin)) return false;
    done = end;
    return true;
  });
}

/** Writes each local address of a body as the article's new place needs it; code stays as it is. */
export function rewriteReferences(body: string, resolve: (written: string) => Reference): RewrittenBody {
  const positionAt = createLocator(body);
  const files = new Set<string>();
  const missing: RewrittenBody["missing"][number][] = [];
  let rewritten = "";
  let done = 0;
  let changed = 0;
  for (const { begin, end, written } of findReferences(body)) {
    const reference = resolve(written);
    if (reference.kind === "file") files.add(reference.path);
    if (reference.kind === "missing") missing.push({ ...positionAt(begin), written });
    if (!("written" in reference) || reference.written === written) continue;
    rewritten += body.slice(done, begin) + reference.written;
    done = end;
    changed++;
  }
  return { body: rewritten + body.slice(done), files: [...files], changed, missing };
}

/** The target of a reference in an old post. */
export type Reference =
  /** Nothing to change: another site, a fragment, or unresolved Liquid. */
  | { readonly kind: "kept" }
  /** A file of the old site; `written` is its address in the article. */
  | { readonly kind: "file"; readonly path: string; readonly written: string }
  /** A picture of another host that `npm run fetch-pictures` has brought here. */
  | { readonly kind: "fetched"; readonly written: string }
  /** Another page of the old site. */
  | { readonly kind: "page"; readonly written: string }
  /** A file that is missing in the old site. */
  | { readonly kind: "missing" };

interface ReferenceBase {
  readonly files: OldFiles;
  /** Addresses of the old site itself, such as `https://old.example/blog`. */
  readonly ownUrls: readonly string[];
  readonly baseurl: string;
  /** The post's old address, the base of relative references. */
  readonly postUrl: string;
  /** Chirpy's `img_path` or `media_subpath`: the folder of the post's files. */
  readonly mediaPath: string;
  /** Keys of the old site's pages, as `pathKey` writes them: only by these a bare word is known as an address. */
  readonly pageKeys: ReadonlySet<string>;
}

const fileEnding =
  /\.(?:png|jpe?g|gif|webp|avif|svg|bmp|ico|pdf|zip|csv|xlsx?|docx?|pptx?|hwp|ipynb|txt|json|mp[34]|m4a|wav|webm|mov)$/i;

/** Resolves a reference of the old site, and gives the form that the article's new address needs. */
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
  const absolute = isRelative ? fromPost(path, base) : withoutBase(path, base);
  const isWord = isRelative && !/^\.{1,2}\/|\/|\.html?$/.test(path);
  if (isWord && !base.pageKeys.has(pathKey(decodeUri(absolute)))) return { kind: "kept" };
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

/** Keeps Hangul readable and encodes the characters that would break Markdown or a URL. */
function encode(path: string): string {
  return path.replace(
    /[\s%?#()<>"'\\[\]]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`,
  );
}
