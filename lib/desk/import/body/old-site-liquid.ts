import { Liquid } from "liquidjs";
import { markdownToLine } from "../../../markdown/jekyll/liquid/markdown-to-line.ts";
import { jekyllSlug, readSlugMode } from "../old-site/jekyll-slug.ts";
import type { JekyllSite } from "../old-site/read-jekyll-site.ts";

/** What a piece of Liquid gave on the old site; undefined when only a whole build of that site would say. */
export type RenderOldLiquid = (
  template: string,
  page: Readonly<Record<string, unknown>>,
) => string | undefined;

/** What changes with every post or build: a text made from it would be old on the day after. */
const changing: ReadonlySet<string> = new Set([
  ...["posts", "pages", "related_posts", "static_files", "html_pages", "html_files", "collections"].map(
    ofSite,
  ),
  ...["documents", "categories", "tags", "time"].map(ofSite),
  ...["content", "excerpt", "previous", "next", "date", "url", "id"].map((name) => `page.${name}`),
]);

function ofSite(name: string): string {
  return `site.${name}`;
}

const knownRoots: ReadonlySet<string> = new Set(["site", "page", "jekyll", "include", "forloop"]);

/**
 * Renders Liquid with what the old site's files say: its settings, its `_data`, its `_includes`, the post's front matter.
 * @see https://jekyllrb.com/docs/variables/
 */
export function createOldSiteLiquid({ config, data, includes }: JekyllSite): RenderOldLiquid {
  const engine = new Liquid({
    jekyllInclude: true,
    jekyllWhere: true,
    templates: Object.fromEntries(includes),
    relativeReference: false,
    ownPropertyOnly: true,
    strictFilters: true,
    memoryLimit: 10_000_000,
    renderLimit: 1_000,
  });
  const toRootPath = (value: unknown): string => {
    const path = String(value ?? "");
    return /^(?:[a-z][a-z\d+.-]*:|\/)/i.test(path) ? path : `/${path}`;
  };
  // The portal stands at the root of its host.
  engine.registerFilter("relative_url", toRootPath);
  engine.registerFilter("absolute_url", toRootPath);
  engine.registerFilter("markdownify", (value: unknown) => markdownToLine(String(value ?? "")));
  engine.registerFilter("slugify", (value: unknown, mode: unknown) =>
    jekyllSlug(String(value ?? ""), readSlugMode(mode)),
  );
  engine.registerFilter("date", () => {
    throw new Error("the day of the build");
  });

  const site = { ...config.all, baseurl: "", url: "", data };
  return (template, page) => {
    try {
      const parsed = engine.parse(template);
      if (!engine.globalVariableSegmentsSync(parsed).every(isKnown)) return undefined;
      const jekyll = { environment: "production", version: "4" };
      return String(engine.renderSync(parsed, { site, page, jekyll }));
    } catch {
      return undefined;
    }
  };
}

/** Whether a variable, by its segments, has the same value in every build of the old site. */
function isKnown([root, member]: readonly unknown[]): boolean {
  if (typeof root !== "string" || !knownRoots.has(root)) return false;
  return (
    (root !== "site" && root !== "page") || (typeof member === "string" && !changing.has(`${root}.${member}`))
  );
}
