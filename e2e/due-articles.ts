import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { shiftedClock } from "./shifted-clock.ts";

export interface DueArticles {
  /** For people, in the log of the workflow. */
  readonly said: string;
  /** For the steps that follow: whether a deployment is asked for, and whether an article is still to come. */
  readonly outputs: string;
}

/**
 * What `.github/workflows/publish.yml` learns of a running site.
 * @param root the repository, with its articles
 * @param clockShift how far ahead the workflow's clock is, ms
 */
export function dueArticles(root: string, origin: string, clockShift = 0): DueArticles {
  const folder = mkdtempSync(join(tmpdir(), "due-articles-"));
  const outputs = join(folder, "outputs.txt");
  try {
    const said = execFileSync(
      process.execPath,
      ["--import", "tsx", "scripts/due-articles.ts", "--base", origin],
      {
        cwd: root,
        env: { ...process.env, ...shiftedClock(clockShift), GITHUB_OUTPUT: outputs },
        encoding: "utf8",
      },
    );
    return { said, outputs: readFileSync(outputs, "utf8") };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
