import { isMap, isScalar, isSeq, type Node, parseDocument } from "yaml";
import { foreignAddress } from "../../../content/addresses/read-address.ts";
import { findReferences } from "../body/references.ts";
import { splitFrontMatter } from "../old-site/old-text.ts";

/** A picture of another host in an article's file; the same address may stand at several places. */
export interface RemotePicture {
  readonly url: string;
  /** In the file, counted from 1. */
  readonly line: number;
}

interface Place {
  readonly begin: number;
  readonly end: number;
  readonly written: string;
  readonly isPicture: boolean;
}

/** Finds the pictures of other hosts that an article shows, in its body and in its front matter. */
export function remotePictures(text: string, siteUrl: string): readonly RemotePicture[] {
  return addressPlaces(text).flatMap(({ begin, written, isPicture }) => {
    const url = isPicture ? pictureUrl(written, siteUrl) : undefined;
    return url === undefined ? [] : [{ url, line: text.slice(0, begin).split("\n").length }];
  });
}

/** The file with the given addresses in place of those that it names, in links to the same pictures too. */
export function rewritePictures(text: string, siteUrl: string, now: ReadonlyMap<string, string>): string {
  let rewritten = "";
  let done = 0;
  for (const { begin, end, written } of addressPlaces(text)) {
    const address = now.get(pictureUrl(written, siteUrl) ?? "");
    const at = address === undefined ? -1 : text.slice(begin, end).indexOf(written);
    if (address === undefined || at === -1) continue;
    rewritten += text.slice(done, begin + at) + address;
    done = begin + at + written.length;
  }
  return rewritten + text.slice(done);
}

/** The address to request; undefined for a picture of this site and for addresses with Liquid. */
export function pictureUrl(written: string, siteUrl: string): string | undefined {
  if (/[{}]/.test(written)) return undefined;
  const url = foreignAddress(written.trim().replaceAll("&amp;", "&"), siteUrl);
  return url?.replace(/#.*$/s, "");
}

function addressPlaces(text: string): readonly Place[] {
  const split = splitFrontMatter(text);
  if (split === undefined) return bodyPlaces(text, 0);
  const yamlStart = text.indexOf("\n") + 1;
  return [
    ...frontMatterPlaces(split.yaml, yamlStart),
    ...bodyPlaces(split.body, text.length - split.body.length),
  ];
}

function bodyPlaces(body: string, offset: number): readonly Place[] {
  return findReferences(body).map(({ begin, end, written }) => ({
    begin: begin + offset,
    end: end + offset,
    written,
    isPicture: isPictureAt(body, begin),
  }));
}

/** `![…](here)`, `<img src="here">`, `<Figure src="here">`, `image_path="here"`, and `[name]: here` of a picture. */
function isPictureAt(body: string, begin: number): boolean {
  const before = body.slice(Math.max(0, begin - 2_000), begin);
  if (/\]\([ \t]*<?$/.test(before)) return isBang(before.replace(/\]\([ \t]*<?$/, ""));
  if (/\b(?:image_)?path\s*=\s*["']$/.test(before)) return true;
  if (/<(?:img|Figure)\b[^<>]*\ssrc\s*=\s*["']$/i.test(before)) return true;
  if (/<Compare\b[^<>]*\s(?:before|after)\s*=\s*["']$/.test(before)) return true;
  const [, name] = /^[ ]{0,3}\[([^\]\n]+)\]:[ \t]*$/m.exec(before.slice(before.lastIndexOf("\n") + 1)) ?? [];
  return name !== undefined && showsByName(body, name);
}

/** Whether the bracket that ends with a text was opened by `![`. */
function isBang(text: string): boolean {
  let depth = 1;
  for (let place = text.length - 1; place >= 0; place--) {
    if (text[place - 1] === "\\") continue;
    if (text[place] === "]") depth++;
    if (text[place] === "[" && --depth === 0) return text[place - 1] === "!";
  }
  return false;
}

function showsByName(body: string, name: string): boolean {
  const uses = body.matchAll(/!\[([^\]\n]*)\](?:\[([^\]\n]*)\])?(?!\()/g);
  return [...uses].some(([, alt = "", by = ""]) => (by || alt).toLowerCase() === name.toLowerCase());
}

/** Front matter keys whose values are addresses of pictures. */
const pictureKey =
  /^(?:image|src|path|teaser|overlay_image|og_image|image_path|url|thumbnail|thumbnail-img|share-img|cover-img|cover)$/;
const pictureRoot = /^(?:image|header|gallery.*|thumbnail|thumbnail-img|share-img|cover-img|cover)$/;

function frontMatterPlaces(yaml: string, offset: number): readonly Place[] {
  const { contents } = parseDocument(yaml, { schema: "failsafe", uniqueKeys: false, logLevel: "silent" });
  if (!isMap(contents)) return [];
  const places: Place[] = [];
  const collect = (node: unknown, key: string): void => {
    if (isScalar(node) && typeof node.value === "string" && pictureKey.test(key)) {
      const [begin = 0, end = begin] = (node as Node).range ?? [];
      places.push({ begin: begin + offset, end: end + offset, written: node.value.trim(), isPicture: true });
    } else if (isMap(node)) for (const item of node.items) collect(item.value, String(item.key));
    else if (isSeq(node)) for (const item of node.items) collect(item, key);
  };
  for (const { key, value } of contents.items) if (pictureRoot.test(String(key))) collect(value, String(key));
  return places.sort((a, b) => a.begin - b.begin);
}
