import { join } from "node:path";
import { z } from "zod";
import { readCacheFile, writeCacheFile } from "../../../content/cache/cache-file.ts";
import { type Diagnostic, isRuleId } from "../../../content/findings/diagnostic.ts";

const file = ".next/cache/check-report.json";
const version = "1";

const reportSchema = z.object({
  /** When the check ran, ISO 8601. */
  at: z.string(),
  diagnostics: z.array(
    z.object({
      severity: z.enum(["error", "warning", "hint"]),
      rule: z.string().refine(isRuleId),
      file: z.string(),
      line: z.number(),
      column: z.number(),
      message: z.string(),
      mend: z.string(),
    }),
  ),
});

export interface CheckReport {
  readonly at: string;
  readonly diagnostics: readonly Diagnostic[];
}

/** Writes the findings of a check of all articles, for the page that shows them to a reviewing editor. */
export async function writeCheckReport(root: string, diagnostics: readonly Diagnostic[]): Promise<void> {
  await writeCacheFile(join(root, file), version, { at: new Date().toISOString(), diagnostics });
}

/** The findings of the last check of all articles; undefined when there was none. */
export async function readCheckReport(root: string): Promise<CheckReport | undefined> {
  const kept = await readCacheFile(join(/* turbopackIgnore: true */ root, file), version);
  const report = reportSchema.safeParse(kept);
  return report.success ? (report.data as CheckReport) : undefined;
}
