/**
 * Why an address can't be claimed: `live` has a page now, `open` may have one (an unused tag), `reserved` is for programs or
 * for a route that decides itself.
 */
export interface Taken {
  readonly kind: "live" | "open" | "reserved";
  /** A file, or Korean words for what is there. */
  readonly place: string;
}

/** The first segment by which a rewrite leads a request to the catch-all route in place of one of our pages. */
export const catchAllSegment = "~";

export const ownUse = "이 사이트가 내부에서 쓰는 주소";

/**
 * Addresses that Next, hosts, browsers and robots request from every site. Jekyll publishes no folder that begins with `_`
 * or `.`, so no old address begins so.
 */
export function reservedByConvention(key: string): string | undefined {
  if (/^\/[._]/.test(key)) return "Next.js와 서버가 쓰는 주소(‘_’나 ‘.’으로 시작하는 주소)";
  if (isBelow(key, `/${catchAllSegment}`)) return ownUse;
  if (isBelow(key, "/api")) return "프로그램이 쓰는 주소(/api)";
  return undefined;
}

/** A file right below the site's name, of a kind that programs look for there: `/favicon.ico`, `/ads.txt`, `/rss.xml`. */
export function openByConvention(key: string): Taken | undefined {
  if (!/^\/[^/]+\.(?:ico|txt|xml|json|png|webmanifest)$/i.test(key)) return undefined;
  return { kind: "open", place: "브라우저와 검색 로봇이 찾는 파일" };
}

/** Under these endings Next and Vercel keep what they send of a page beside its HTML. */
export const asksForData = /\.(?:rsc|txt|segments(?:\/.*)?)$/i;

/** The page whose data has this address. */
export function pageOfData(key: string): string {
  const page = key.replace(/(?:\.prefetch|\.segment)?\.rsc$|\.txt$|\.segments(?:\/.*)?$/i, "");
  return page === "/index" || page === "" ? "/" : page;
}

/** Whether an address is another one or lies below it, in any letter case. */
export function isBelow(key: string, folder: string): boolean {
  return `${key}/`.toLowerCase().startsWith(`${folder}/`.toLowerCase());
}
