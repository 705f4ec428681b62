/** A site that the bench builds over the corpus, in a folder of its own. */
export interface Site {
  readonly id: SiteId;
  /** As the tables name it. */
  readonly label: string;
  /** Changes with everything that the build is made from, articles aside. */
  readonly version: () => Promise<string>;
  /** Makes the site in an empty folder, packages included. */
  readonly prepare: (folder: string, environment: NodeJS.ProcessEnv) => Promise<void>;
  /** Where the articles belong; other files in it stay. */
  readonly articles: string;
  /** Of the file of the nth article. */
  readonly extension: (place: number) => ".md" | ".mdx";
  readonly command: readonly [string, ...string[]];
  readonly environment: Readonly<Record<string, string>>;
  /** What a build leaves for readers; paths in the folder. */
  readonly output: readonly string[];
  /** Parts of the output that only the next build reads. */
  readonly outputCaches: readonly string[];
  /** What goes, with the output, before a clean build. */
  readonly caches: readonly string[];
  /** The file of a page, by its decoded path without a slash at the end. */
  readonly pageFile: (path: string) => string;
}

export const siteIds = ["attention", "attention-all", "astro", "eleventy", "hugo"] as const;

export type SiteId = (typeof siteIds)[number];
