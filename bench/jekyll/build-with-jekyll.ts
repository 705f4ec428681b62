import { spawnSync } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { z } from "zod";

const documentSchema = z.object({
  /** Path in the site, as the disk has it. */
  file: z.string(),
  collection: z.string(),
  /** Neither encoded nor with `baseurl`. */
  url: z.string(),
  title: z.string(),
  /** HTML before any layout. */
  content: z.string(),
  /** Whether it is nothing but a `redirect_to`. */
  forwards: z.boolean(),
  /** What `redirect_from` wrote. */
  redirects: z.array(z.string()),
  /** Why Jekyll could not render it; `content` is then its source. */
  error: z.string().nullable(),
  /** Includes of a theme that is not there: their text is missing in `content`. */
  missingIncludes: z.array(z.string()),
});

const siteSchema = z.object({
  baseurl: z.string(),
  documents: z.array(documentSchema),
  pages: z.array(z.string()),
});

export type JekyllDocument = z.infer<typeof documentSchema>;
export type JekyllSite = z.infer<typeof siteSchema>;

/** Themes and plugins that this machine does not have change no article's address or text. */
const reducedConfig = {
  // Not null: Jekyll keeps its own value where a later file says nothing.
  theme: false,
  remote_theme: false,
  plugins: ["jekyll-redirect-from"],
  gems: null,
  plugins_dir: join(import.meta.dirname, "plugins"),
  layouts_dir: "_no_layouts",
  strict_front_matter: false,
  liquid: { error_mode: "lax", strict_filters: false, strict_variables: false },
  incremental: false,
  profile: false,
};

/**
 * Builds a site with the Jekyll of this machine and returns what came out.
 * @param overrides settings that go before those of the site
 */
export async function buildWithJekyll(
  source: string,
  overrides: Readonly<Record<string, unknown>> = {},
): Promise<JekyllSite> {
  requireJekyll();
  const folder = await mkdtemp(join(tmpdir(), "jekyll-"));
  const config = join(folder, "reduced.yml");
  const dump = join(folder, "dump.json");
  try {
    // JSON is YAML.
    await writeFile(config, JSON.stringify({ ...reducedConfig, ...overrides }));
    const { status, stderr, stdout } = spawnSync(
      "jekyll",
      [
        "build",
        "--quiet",
        "--disable-disk-cache",
        "-s",
        source,
        "-d",
        join(folder, "out"),
        "--config",
        `${join(source, "_config.yml")},${config}`,
      ],
      {
        encoding: "utf8",
        maxBuffer: 1 << 30,
        env: {
          ...process.env,
          LANG: "C.UTF-8",
          JEKYLL_ENV: "production",
          JEKYLL_NO_BUNDLER_REQUIRE: "true",
          ATTENTION_DUMP: dump,
        },
      },
    );
    if (status !== 0) throw new Error(`jekyll build failed:\n${(stderr + stdout).slice(-3000)}`);
    return siteSchema.parse(JSON.parse(await readFile(dump, "utf8")));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function requireJekyll() {
  if (spawnSync("jekyll", ["--version"]).status === 0) return;
  throw new Error(
    "jekyll is not installed. On Debian: apt-get install --no-install-recommends jekyll ruby-jekyll-redirect-from",
  );
}
