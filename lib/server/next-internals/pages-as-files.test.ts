import { expect, test } from "vitest";
import { type BuiltPages, handOverPagesAsFiles } from "./pages-as-files.ts";

test("pages become files, their functions and routes go, and what is made when it is asked for stays", () => {
  const build = builtPages();
  handOverPagesAsFiles(build);
  expect({
    files: build.outputs.staticFiles.map(({ pathname, filePath }) => [pathname, filePath]),
    functions: [...build.outputs.appPages, ...build.outputs.appRoutes].map(({ pathname }) => pathname),
    prerenders: build.outputs.prerenders.map(({ pathname }) => pathname),
    routes: build.routing.dynamicRoutes.map(({ source }) => source),
  }).toEqual({
    files: [
      ["/404", "404.html"],
      ["/index", "index.html"],
      ["/posts/가", "posts/가.html"],
    ],
    functions: ["/search", "/[...legacy]"],
    prerenders: ["/robots.txt"],
    routes: ["/tags/[slug]/feed.xml", "/[...legacy]"],
  });
});

/** What is looked at alone; Next's own outputs hold much more. */
function builtPages(): BuiltPages {
  const prerender = (pathname: string, filePath: string, parentOutputId: string, initialStatus = 200) => ({
    id: pathname,
    pathname,
    parentOutputId,
    fallback: { filePath, initialStatus },
  });
  const page = (pathname: string) => ({ id: pathname, pathname });
  return {
    routing: {
      dynamicRoutes: [
        ...[
          "/posts/[slug].rsc",
          "/posts/[slug]",
          "/tags/[slug]",
          "/tags/[slug]/feed.xml",
          "/[...legacy]",
        ].map((source) => ({ source })),
      ],
    },
    outputs: {
      appPages: [
        "/",
        "/index.rsc",
        "/posts/[slug]",
        "/posts/[slug].rsc",
        "/tags/[slug]",
        "/search",
        "/search.rsc",
        "/_not-found",
      ].map(page),
      appRoutes: ["/[...legacy]", "/[...legacy].rsc"].map(page),
      prerenders: [
        prerender("/", "index.html", "/"),
        prerender("/index.rsc", "index.rsc", "/"),
        prerender("/index.segments/_tree.segment.rsc", "_tree.segment.rsc", "/"),
        prerender("/posts/가", "posts/가.html", "/posts/[slug]"),
        prerender("/posts/가.rsc", "posts/가.rsc", "/posts/[slug]"),
        prerender("/_not-found", "_not-found.html", "/_not-found", 404),
        { id: "/tags/[slug]", pathname: "/tags/[slug]", parentOutputId: "/tags/[slug]" },
        prerender("/robots.txt", "robots.txt.body", "/robots.txt"),
      ],
      staticFiles: [{ id: "/404", pathname: "/404", filePath: "404.html" }],
    },
  } as unknown as BuiltPages;
}
