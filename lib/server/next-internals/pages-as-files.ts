import type { NextAdapter } from "next";
import { AdapterOutputType } from "next/constants.js";

type Build = Parameters<NonNullable<NextAdapter["onBuildComplete"]>>[0];
type Prerender = Build["outputs"]["prerenders"][number];
type StaticFile = Build["outputs"]["staticFiles"][number];

/** Of a build: what this file looks at, and changes. */
export interface BuiltPages {
  readonly routing: Pick<Build["routing"], "dynamicRoutes">;
  readonly outputs: Pick<Build["outputs"], "appPages" | "appRoutes" | "prerenders" | "staticFiles">;
}

/**
 * Hands a build's pages over as files. A host with functions has every page from the build and renders none again
 * (`hasArticleFiles`), so the function that could stays here: it would answer each made-up address with a 404 that the
 * host keeps, and bills. What is no file comes to the catch-all route. Nor does React's payload go along, which no page
 * asks for: five sixths of the output.
 */
export function handOverPagesAsFiles({ routing, outputs }: BuiltPages): void {
  const functions = new Set(outputs.appPages.map(({ id }) => id));
  const [pages, others] = divide(outputs.prerenders, ({ parentOutputId }) => functions.has(parentOutputId));
  const rendered = new Set(pages.map(({ parentOutputId }) => parentOutputId));
  // The search has no parameters, and a function for each request.
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

/** Of a page that is one: a 404 is none, a route with parameters is no page, and the payload is not asked for. */
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
