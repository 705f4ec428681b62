import type { NextAdapter } from "next";
import { AdapterOutputType } from "next/constants.js";

type Build = Parameters<NonNullable<NextAdapter["onBuildComplete"]>>[0];
type Prerender = Build["outputs"]["prerenders"][number];

/** Of a build: what this file looks at, and changes. */
export interface BuiltPages {
  readonly routing: Pick<Build["routing"], "dynamicRoutes">;
  readonly outputs: Pick<Build["outputs"], "appPages" | "prerenders" | "staticFiles">;
}

/**
 * Hands a build's pages over as files. A host with functions has every page from the build and renders none again
 * (`hasArticleFiles`), so the function that could stays here: it would answer each made-up address with a 404 that the
 * host keeps, and bills. What is no file comes to the catch-all route. Nor does React's payload go along, which no page
 * asks for: five sixths of the output.
 */
export function handOverPagesAsFiles({ routing, outputs }: BuiltPages): void {
  const pages = outputs.prerenders.filter(isPage);
  const parents = new Set(pages.map(({ parentOutputId }) => parentOutputId));
  const stays = outputs.appPages.filter(
    ({ id, pathname }) => !parents.has(id) && !pathname.includes("[") && !isPayload(pathname),
  );
  const gone = new Set(outputs.appPages.map(({ pathname }) => pathname));
  for (const { pathname } of stays) gone.delete(pathname);

  for (const { id, pathname, fallback } of pages.filter(
    ({ fallback }) => (fallback?.initialStatus ?? 200) === 200,
  )) {
    const filePath = fallback?.filePath;
    if (filePath === undefined) continue;
    const place = pathname === "/" ? "/index" : pathname;
    outputs.staticFiles.push({
      id,
      filePath,
      pathname: place,
      type: AdapterOutputType.STATIC_FILE,
      immutableHash: undefined,
    });
  }
  outputs.prerenders.splice(
    0,
    Number.POSITIVE_INFINITY,
    ...outputs.prerenders.filter((each) => !isPage(each) && !isPayload(each.pathname)),
  );
  outputs.appPages.splice(0, Number.POSITIVE_INFINITY, ...stays);
  routing.dynamicRoutes.splice(
    0,
    Number.POSITIVE_INFINITY,
    ...routing.dynamicRoutes.filter(({ source = "" }) => !gone.has(source) && !isPayload(source)),
  );
}

function isPage({ fallback }: Prerender): boolean {
  return fallback?.filePath?.endsWith(".html") === true;
}

function isPayload(path: string): boolean {
  return path.endsWith(".rsc");
}
