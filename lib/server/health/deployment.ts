import { readFileSync } from "node:fs";
import { join } from "node:path";

/** The build and the commit that run here; unknown fields are undefined. */
export interface Deployment {
  readonly build: string | undefined;
  readonly commit: string | undefined;
}

/** `COMMIT_SHA` is for hosts other than Vercel: the Dockerfile sets it. */
export function currentDeployment(environment: NodeJS.ProcessEnv = process.env): Deployment {
  return {
    build: readBuildId(),
    commit: environment.VERCEL_GIT_COMMIT_SHA || environment.COMMIT_SHA || undefined,
  };
}

function readBuildId(): string | undefined {
  try {
    return readFileSync(join(/* turbopackIgnore: true */ process.cwd(), ".next/BUILD_ID"), "utf8").trim();
  } catch {
    return undefined;
  }
}
