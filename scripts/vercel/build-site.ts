import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, writeFileSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { run } from "../setup/run.mjs";

/** The project settings that a build without network needs. The CLI recognises Next. */
const link = {
  projectId: "prj_local",
  orgId: "team_local",
  settings: {
    framework: "nextjs",
    // The packages are there.
    installCommand: "true",
    buildCommand: null,
    outputDirectory: null,
    devCommand: null,
    rootDirectory: null,
    nodeVersion: "24.x",
  },
};

const left = new Set([".git", ".lookups", ".next", ".search", ".vercel", "node_modules", "test-results"]);

/** Copies the project with its packages, to be built over other articles. */
export function copySite(folder: string): void {
  const root = resolve(".");
  cpSync(root, folder, {
    recursive: true,
    filter: (source) => dirname(source) !== root || !left.has(basename(source)),
  });
  // A symbolic link would lead out of Turbopack's root; hard links are there at once, on one disk.
  try {
    execFileSync("cp", ["-al", "node_modules", folder], { stdio: "ignore" });
  } catch {
    execFileSync("cp", ["-a", "node_modules", folder]);
  }
}

/**
 * Builds as Vercel does, from its own builder, and leaves the output in `.vercel/output` of the folder.
 * @param more of the environment
 * @throws when the build fails
 */
export async function buildSite(
  cli: string,
  folder: string,
  stage: "preview" | "production",
  siteUrl: string,
  more: Readonly<Record<string, string>> = {},
): Promise<void> {
  mkdirSync(join(folder, ".vercel"), { recursive: true });
  writeFileSync(join(folder, ".vercel/project.json"), JSON.stringify(link));
  const target = stage === "production" ? ["--prod"] : [];
  const env = {
    // What Vercel sets for every build.
    VERCEL: "1",
    VERCEL_ENV: stage,
    CI: "1",
    SITE_URL: siteUrl,
    NEXT_TELEMETRY_DISABLED: "1",
    VERCEL_TELEMETRY_DISABLED: "1",
    ...more,
  };
  // The CLI requires a token but doesn't use it.
  const code = await run(
    process.execPath,
    [cli, "build", "--yes", "--token", "none", "--cwd", folder, ...target],
    { env },
  );
  if (code !== 0 || !existsSync(join(folder, ".vercel/output/config.json"))) {
    throw new Error(`vercel build ended with ${code}; what it printed says why.`);
  }
}
