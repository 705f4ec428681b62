import type { UpdatePlan } from "./plan-update.ts";
import { createProof, type RunNpm } from "./prove-update.ts";
import { openUpdateBranch } from "./update-branch.ts";
import { needsPerson, type UpdateOutcome, updateReport } from "./update-report.ts";
import { writeFiles } from "./write-files.ts";

export interface UpdateOptions {
  readonly branch: string;
  /** Installs, migrates, checks and builds, and compares the build with one of before. */
  readonly proves: boolean;
  readonly npm: RunNpm;
  /** Progress messages. */
  readonly say: (what: string) => void;
}

export interface Updated {
  readonly outcome: UpdateOutcome;
  readonly report: string;
  readonly needsPerson: boolean;
}

/** Makes the update on a branch. If killed at any moment, the paper is unchanged, or the branch is complete. */
export async function runUpdate(
  root: string,
  plan: UpdatePlan,
  { branch, proves, npm, say }: UpdateOptions,
): Promise<Updated> {
  const { head, last, next, steps, source } = plan;
  const work = await openUpdateBranch(root, head);
  const proof = createProof(work.folder, npm, say);
  try {
    const before = proves ? await proof.buildBefore() : undefined;
    say(`엔진 ${next}의 파일을 쓰는 중`);
    const files = await writeFiles(work.folder, source.git, steps, { last, next });
    // Files with conflict marks can't be built.
    const isWhole = files.conflicts.length === 0;
    const proven = proves && isWhole ? await proof.proveAfter(last, files, before) : undefined;
    const outcome: UpdateOutcome = { last, next, files, migrated: [], ...proven, steps: proof.steps };
    const report = updateReport(outcome);
    await work.commit(`엔진 업데이트: ${last} → ${next}\n\n${report}`);
    await work.publish(branch);
    return { outcome, report, needsPerson: needsPerson(outcome) };
  } finally {
    await work.close();
    await source.close();
  }
}
