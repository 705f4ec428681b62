import site from "../../site.config.ts";

/** The encoded path of a picture on this site; undefined for one on another, which is not asked for anything. */
export function thumbnailPath(src: string): string | undefined {
  if (!URL.canParse(src, site.url)) return undefined;
  const { origin, pathname, search } = new URL(src, site.url);
  return origin === new URL(site.url).origin ? pathname + search : undefined;
}
