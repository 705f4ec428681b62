import type { NextAdapter } from "next";
import { AdapterOutputType } from "next/constants.js";

type Build = Parameters<NonNullable<NextAdapter["onBuildComplete"]>>[0];
type Prerender = Build["outputs"]["prerenders"][number];
type StaticFile = Build["outputs"]["staticFiles"][number];

/** The part of a build that this file reads and changes. */
export interface BuiltPages {
  readonly routing: Pick<Build["routing"], "dynamicRoutes">;
  readonly outputs: Pick<Build["outputs"], "appPages" | "appRoutes" | "prerenders" | "staticFiles">;
}

/**
 * Turns a build's pages into static files. On a host with functions every page comes from the build
 * (`hasArticleFiles`), so the functions that render pages are removed: they would answer each made-up address with a
 * 404 that the host caches and bills. Other requests come to the catch-all route. React's payload, five sixths of the
 * output, is removed too.
 */
export function handOverPagesAsFiles({ routing, outputs }: BuiltPages): void {
  const functions = new Set(outputs.appPages.map(({ id }) => id));
  const [pages, others] = divide(outputs.prerenders, ({ parentOutputId }) => functions.has(parentOutputId));
  const rendered = new Set(pages.map(({ parentOutputId }) => parentOutputId));
  // Keeps the search, which is rendered for each request.
  const [stay, go] = divide(
    outputs.appPages,
    ({ id, pathname }) => !rendered.has(id) && !pathname.includes("[") && !isPayload(pathname),
  );
  const gone = new Set(go.map(({ pathname }) => pathname));
  outputs.appPages = stay;
  outputs.appRoutes = outputs.appRoutes.filter(({ pathname }) => !isPayload(pathname));
  outputs.prerenders = others.filter(({ pathname }) => !isPayload(pathname));
  outputs.staticFiles = [...outputs.staticFiles, ...pages.flatMap(fileOf)];
  routing.dynamicRoutes = routing.dynamicRoutes.filter(
    ({ source = "" }) => !gone.has(source) && !isPayload(source),
  );
}

/** The static file of a page; none for a 404, a route with parameters, or a payload. */
function fileOf({ id, pathname, fallback }: Prerender): StaticFile[] {
  const filePath = fallback?.filePath;
  if (!filePath?.endsWith(".html") || (fallback?.initialStatus ?? 200) !== 200) return [];
  const type = AdapterOutputType.STATIC_FILE;
  return [{ id, filePath, pathname: pathname === "/" ? "/index" : pathname, type, immutableHash: undefined }];
}

function divide<Item>(items: readonly Item[], isFirst: (item: Item) => boolean): [Item[], Item[]] {
  return [items.filter(isFirst), items.filter((item) => !isFirst(item))];
}

function isPayload(path: string): boolean {
  return path.endsWith(".rsc");
}
