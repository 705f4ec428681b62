import { z } from "zod";
import { ruleSeverities } from "../content/findings/diagnostic.ts";
import { mastheadSchema } from "./masthead.ts";
import { hasArticleFiles } from "./stage.ts";

const author = z.object({
  name: z.string(),
  /** One line about the author, under the name. */
  bio: z.string(),
  /** What they do for the newspaper: 편집장, AI 담당 기자. */
  role: z.string().optional(),
  /** Below `public/`: `/images/people/hong.jpg`. */
  picture: z.string().startsWith("/").optional(),
  email: z.email().optional(),
  links: z.array(z.object({ label: z.string(), href: z.url() })).optional(),
});

const category = z.object({
  /** One or two sentences about what stands in it, at the head of its page. */
  description: z.string(),
});

const navigationItem = z.discriminatedUnion("kind", [
  /** The list of categories with counts. */
  z.object({ kind: z.literal("categories") }),
  /** The list of tags with counts. */
  z.object({ kind: z.literal("tags") }),
  z.object({
    kind: z.literal("links"),
    title: z.string(),
    links: z.array(z.object({ label: z.string(), href: z.string() })),
  }),
]);

/** Written as an object, kept as a map: an article's `author: constructor` must not find what every object has. */
function byName<Value extends z.ZodType>(value: Value) {
  return z.record(z.string(), value).transform((record) => new Map(Object.entries(record)));
}

/** Next warns beyond it, and Vercel takes 1,024. */
const mostRedirects = 1_000;

const siteSchema = z.object({
  name: z.string(),
  /** In Latin letters, beside the name. */
  latinName: z.string(),
  tagline: z.string(),
  description: z.string(),
  /** Where production runs, without a trailing slash: canonical addresses are made from it. */
  url: z.url(),
  language: z.enum(["ko", "en"]),
  /** The branch that readers' site is made from, which previews are compared with. */
  productionBranch: z.string().default("main"),
  /**
   * The repository on GitHub in which editors write, for the links in previews. Without it, it is the one that Vercel
   * builds, and its branch.
   */
  repository: z.object({ url: z.url(), branch: z.string() }).optional(),
  /** What search engines give to whoever owns a site, to be shown on its pages. */
  verification: z
    .object({ google: z.string().optional(), naver: z.string().optional() })
    .default({ google: undefined, naver: undefined }),
  /**
   * Counts visits with a script of Plausible's kind, which sets no cookie and remembers nobody; nothing is counted and
   * nobody else is asked for anything without it.
   */
  analytics: z.object({ domain: z.string(), script: z.url() }).optional(),
  /** Who makes it, shown in the footer and on `/about`. */
  masthead: mastheadSchema.default({}),
  authors: byName(author),
  /** By name, as articles write it; a category needs no description. */
  categories: byName(category),
  /** By name, as `sidebar.nav` in an article calls them. */
  navigations: byName(z.array(navigationItem)),
  /** The navigation of every page whose article names none. */
  defaultNavigation: z.string(),
  /** Commands of TeX that every formula knows, by name with their backslash: `{ "\\R": "\\mathbb{R}" }`. */
  formulaMacros: z.record(z.string().regex(/^\\[A-Za-z]+$/), z.string().max(200)).default({}),
  articlesPerPage: z.int().positive(),
  /**
   * In how many days a new article loses half of what the search gives it for being new. Short for a paper of daily
   * news, long for articles that are read for years.
   */
  searchHalfLife: z.number().positive().default(180),
  /**
   * How many of the newest articles, and of the commonest terms of each kind, a build renders. The others are rendered
   * when they are first asked for, and kept.
   */
  prerendered: z.int().nonnegative().default(200),
  /** How many tags the sidebar shows before it points to the whole list. */
  tagsInSidebar: z.int().positive(),
  /** What a moved site needs beside its articles' own legacy paths, in the syntax of Next's `redirects`. */
  legacyPatterns: z.array(z.object({ source: z.string().startsWith("/"), destination: z.string() })),
  /** Single paths that moved and were no article's; `npm run import` lists those of a Jekyll site. */
  legacyPaths: z.array(
    z.object({
      from: z.string().startsWith("/"),
      to: z.string(),
      file: z.string(),
      line: z.int().positive(),
    }),
  ),
  /** Ids of rules that `npm run check` leaves out for the whole site; docs/guide/rules.mdx explains each. */
  rulesOff: z.array(z.enum(Object.keys(ruleSeverities))).default([]),
  /**
   * How many legacy paths `next.config.ts` serves itself; the catch-all route serves the rest. On a server Next matches
   * them one by one (10,000 cost every request 20 ms), so that few are better. Vercel matches them before any function
   * starts, so that many are: it takes 1,024 redirects and 2,048 routes, the site's own rules (some fifty) among them.
   * One number is for both.
   */
  redirectBudget: z
    .union([
      z.int().nonnegative().max(mostRedirects),
      z.object({
        server: z.int().nonnegative().max(mostRedirects),
        vercel: z.int().nonnegative().max(mostRedirects),
      }),
    ])
    .transform((budget) => {
      if (typeof budget === "number") return budget;
      return hasArticleFiles() ? budget.server : budget.vercel;
    }),
});

export type Site = z.output<typeof siteSchema>;
export type NavigationItem = z.output<typeof navigationItem>;
export type Author = z.output<typeof author>;

/**
 * Checks the settings of a site.
 * @throws with every wrong setting named
 */
export function defineSite(settings: z.input<typeof siteSchema>): Site {
  const result = siteSchema.safeParse(settings);
  if (!result.success) throw new Error(`site.config.ts:\n${z.prettifyError(result.error)}`);
  const site = result.data;
  if (!site.navigations.has(site.defaultNavigation)) {
    throw new Error(
      `site.config.ts: defaultNavigation "${site.defaultNavigation}" is not one of navigations.`,
    );
  }
  return site;
}
