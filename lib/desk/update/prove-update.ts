import { readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { type BuildComparison, type BuiltSite, compareBuilds, readBuiltSite } from "./compare-builds.ts";
import type { WrittenFiles } from "./write-files.ts";

/** Runs an npm command in a folder and returns whether it succeeded. */
export type RunNpm = (folder: string, args: readonly string[]) => Promise<boolean>;

interface Proven {
  /** What the migrations did, a line each. */
  readonly migrated: readonly string[];
  readonly comparison: BuildComparison | undefined;
}

/** Builds the paper with both engines and compares the results. Stops at the first step that fails. */
export function createProof(folder: string, npm: RunNpm, say: (what: string) => void) {
  const steps: { readonly name: string; readonly ok: boolean }[] = [];
  const step = async (name: string, args: readonly string[]) => {
    if (steps.some(({ ok }) => !ok)) return;
    say(name);
    steps.push({ name, ok: await npm(folder, args) });
  };
  return {
    steps,

    async buildBefore(): Promise<BuiltSite | undefined> {
      await step("이전 엔진의 패키지 설치", ["ci"]);
      await step("이전 엔진으로 빌드", ["run", "build"]);
      if (steps.some(({ ok }) => !ok)) return undefined;
      const built = readBuiltSite(folder);
      await rm(join(folder, ".next"), { recursive: true, force: true });
      return built;
    },

    async proveAfter(last: string, files: WrittenFiles, before: BuiltSite | undefined): Promise<Proven> {
      if (changesPackages(files))
        await step("패키지 목록 갱신", ["install", "--package-lock-only", "--ignore-scripts"]);
      await step("새 엔진의 패키지 설치", ["ci"]);
      const report = join(folder, ".next/migrated.txt");
      await step("이전 형식 변환", ["run", "migrate", "--", "--from", last, "--report", report]);
      const migrated = (await readFile(report, "utf8").catch(() => "")).split("\n").filter(Boolean);
      await step("기사 검사", ["run", "check"]);
      await step("새 엔진으로 빌드", ["run", "build"]);
      const isBuilt = steps.every(({ ok }) => ok) && before !== undefined;
      return { migrated, comparison: isBuilt ? compareBuilds(before, readBuiltSite(folder)) : undefined };
    },
  };
}

/** The lock file, which npm regenerates when both sides changed `package.json`. */
function changesPackages({ merged, kept }: WrittenFiles): boolean {
  return [...merged, ...kept].some((path) => path === "package.json" || path === "package-lock.json");
}
