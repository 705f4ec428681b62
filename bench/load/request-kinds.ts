import { randomBytes } from "node:crypto";
import type { RequestKind } from "./autocannon.ts";

const picture = "%2Fimages%2Ftransformer%2Flead.png";
const widths = [384, 640, 750, 828, 1080, 1200, 1920];
const words = ["모델", "트랜스포머", "AI 기본법", "ㄷㅅㅋ", "attention", "없는낱말", "딥시크가", "추론"];
const unknown = ["/wp-login.php", "/2019/01/옛-글", "/posts/nowhere", "/categories/nowhere", "/favicon.png"];

/**
 * What readers, and those who look for what is not there, ask for on a day with much to do.
 * @param tags the entity tags of pages, by path
 */
export function readersRequests(
  paths: readonly string[],
  tags: ReadonlyMap<string, string>,
  slug: string,
): readonly RequestKind[] {
  const article = `/posts/${slug}`;
  return [
    kind("page", inTurn(paths), [200]),
    kind("page", inTurn(paths.toReversed()), [200]),
    kind("page, asked whether it changed", inTurn(paths), [304], (path) => ({
      "If-None-Match": tags.get(path) ?? "",
    })),
    kind("not found", inTurn(unknown.map(encodeURI)), [404, 307]),
    kind("search", inTurn(words.map((word) => `/search?q=${encodeURIComponent(word)}`)), [200]),
    kind("redirect", inTurn([`${article}/`, `${article}.html`, `${article}/index.html`]), [301, 308]),
    kind("picture", inTurn(widths.map((width) => pictureAt(picture, width, 75))), [200], () => ({
      Accept: "image/webp,*/*",
    })),
    kind(
      "feed",
      inTurn(["/feed.xml", "/feed.json", "/sitemap.xml", "/news-sitemap.xml", "/llms.txt"]),
      [200],
    ),
  ];
}

/**
 * What fills a disk or a memory where it is let: no address is asked for twice. Where a route renders on demand, an
 * unknown path is sent to the page that says that nothing is there (307, `app/leave-page.ts`).
 */
export function floodRequests(slug: string): readonly RequestKind[] {
  const article = `/posts/${slug}`;
  return [
    kind("unknown path", () => `/${random()}/${random()}`, [404]),
    kind("unknown article", () => `/posts/${random()}`, [404, 307]),
    kind("unknown category", () => `/categories/${random()}`, [404, 307]),
    kind("unknown tag's feed", () => `/tags/${random()}/feed.xml`, [404]),
    kind("unknown share card", () => `/~share/${random()}/card.jpg`, [404, 307]),
    kind("unknown page of a list", () => `/archive/${parseInt(random(), 16)}`, [404, 307]),
    kind("front page with a query", () => `/?${random()}=${random()}`, [200]),
    kind("article with a query", () => `${article}?utm_source=${random()}`, [200]),
    kind("old address with a query", () => `${article}.html?${random()}`, [301, 308]),
    kind("search for anything", () => `/search?q=${random()}`, [200]),
    kind("feed with a query", () => `/feed.xml?${random()}`, [200]),
    kind("picture that is not there", () => pictureAt(`%2F${random()}.png`, 640, 75), [400, 404]),
    kind("picture with a query", () => pictureAt(`${picture}%3F${random()}`, 640, 75), [400]),
    kind("picture in any width", () => pictureAt(picture, 4_000 + parseInt(random(), 16), 75), [400]),
    kind("picture in any quality", () => pictureAt(picture, 640, 100 + parseInt(random(), 16)), [400]),
    kind(
      "picture from anywhere",
      () => pictureAt(`https%3A%2F%2F${random()}.example%2Fa.png`, 640, 75),
      [400],
    ),
  ];
}

function kind(
  name: string,
  path: () => string,
  intended: readonly number[],
  headers: RequestKind["headers"] = () => ({}),
): RequestKind {
  return { name, path, intended, headers, seen: new Map(), waits: [] };
}

function inTurn(paths: readonly string[]): () => string {
  let place = 0;
  return () => paths[place++ % paths.length] ?? "/";
}

function pictureAt(encodedUrl: string, width: number, quality: number): string {
  return `/_next/image?url=${encodedUrl}&w=${width}&q=${quality}`;
}

function random(): string {
  return randomBytes(5).toString("hex");
}
