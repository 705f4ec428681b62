/** Where this process runs: what readers see, what an editor previews, or a developer's machine. */
export type Stage = "development" | "preview" | "production";

const stages: readonly string[] = ["development", "preview", "production"] satisfies Stage[];

/**
 * The one place that reads the environment for it: `ATTENTION_STAGE` wins, then Vercel's `VERCEL_ENV`, then Next's
 * own `NODE_ENV` (which Vercel's previews set to `production` too).
 * @throws when `ATTENTION_STAGE` is none of the three
 */
export function currentStage(environment: NodeJS.ProcessEnv = process.env): Stage {
  const asked = environment.ATTENTION_STAGE;
  if (asked !== undefined && asked !== "") return parseStage(asked);
  const vercel = environment.VERCEL_ENV;
  if (vercel !== undefined && isStage(vercel)) return vercel;
  return environment.NODE_ENV === "development" ? "development" : "production";
}

function parseStage(text: string): Stage {
  if (isStage(text)) return text;
  throw new Error(`ATTENTION_STAGE must be one of ${stages.join(", ")}; found "${text}".`);
}

function isStage(text: string): text is Stage {
  return stages.includes(text);
}

/**
 * How many pages of one kind a build renders: `ATTENTION_PRERENDER` wins, a number or `all`. Vercel's builds render all:
 * its functions know no `lib/server/next-internals`, which makes the others light.
 * @param setting `prerendered` of the site's settings
 * @throws when `ATTENTION_PRERENDER` is neither
 */
export function prerenderedPages(setting: number, environment: NodeJS.ProcessEnv = process.env): number {
  const asked = environment.ATTENTION_PRERENDER;
  if (asked === undefined || asked === "") {
    return hasArticleFiles(environment) ? setting : Number.POSITIVE_INFINITY;
  }
  if (asked === "all") return Number.POSITIVE_INFINITY;
  if (/^\d+$/.test(asked)) return Number(asked);
  throw new Error(`ATTENTION_PRERENDER must be a number of pages or "all"; found "${asked}".`);
}

/**
 * The time by which it is decided what is public: now, or, where pages cannot be rendered again, that of the build, so
 * that what a function makes later agrees with the pages.
 */
export function contentTime(): Date {
  // Written out: Next puts the value of the build in its place.
  const built = process.env.ATTENTION_BUILT_AT;
  return hasArticleFiles() || built === undefined ? new Date() : new Date(built);
}

/**
 * Whether this deployment has the repository beside it and can render any page again. Vercel's functions have only some of it: there
 * a scheduled article comes with the next deployment, which `.github/workflows/publish.yml` asks for.
 */
export function hasArticleFiles(environment: NodeJS.ProcessEnv = process.env): boolean {
  return environment.VERCEL === undefined;
}

/** Whether what this build makes is taken elsewhere, with the files that it lists: to Vercel's functions, or a container. */
export function takesFilesAlong(environment: NodeJS.ProcessEnv = process.env): boolean {
  return !hasArticleFiles(environment) || environment.ATTENTION_OUTPUT === "standalone";
}
