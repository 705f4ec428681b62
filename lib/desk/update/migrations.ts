import { existsSync } from "node:fs";
import { mkdir, rename } from "node:fs/promises";
import { dirname, join } from "node:path";
import { movedContent } from "../../content/source/content-paths.ts";
import { compareVersions } from "./engine.ts";

/** A step that converts a paper's files to the form that a newer engine reads. Idempotent. */
export interface Migration {
  readonly name: string;
  /** The first version that only reads the new form. */
  readonly version: string;
  /** What it does, for the owner. */
  readonly explanation: string;
  /** @returns what it did, a line each; with `dryRun`, what it would do */
  readonly run: (root: string, dryRun: boolean) => Promise<readonly string[]>;
}

/** In the order in which they run; append new ones. */
export const migrations: readonly Migration[] = [
  {
    name: "content-in-site-folder",
    version: "1.0.0",
    explanation: "저장소 맨 위에 있던 용어집, 동의어, 삭제한 기사의 목록을 site 폴더로 옮깁니다.",
    run: moveContent,
  },
];

/** Those that lie between two versions. */
export function migrationsBetween(last: string, next: string): readonly Migration[] {
  return migrations.filter(
    ({ version }) => compareVersions(last, version) < 0 && compareVersions(version, next) <= 0,
  );
}

async function moveContent(root: string, dryRun: boolean): Promise<readonly string[]> {
  const moves = [...movedContent].filter(([before]) => existsSync(join(root, before)));
  for (const [before, now] of moves) {
    if (existsSync(join(root, now)))
      throw new Error(`${before}: ${now} 파일이 이미 있어 옮기지 않았습니다. 둘을 하나로 합쳐 주세요.`);
    if (dryRun) continue;
    await mkdir(dirname(join(root, now)), { recursive: true });
    await rename(join(root, before), join(root, now));
  }
  return moves.map(([before, now]) => `${before} → ${now}`);
}
