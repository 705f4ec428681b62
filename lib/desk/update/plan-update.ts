import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { gitIn } from "../review/git/git.ts";
import {
  compareVersions,
  type Engine,
  engineFile,
  engineFilesFile,
  isContent,
  parseEngine,
  parseEngineFiles,
} from "./engine.ts";
import { type EngineSource, openEngineSource } from "./engine-source.ts";
import { type FileStep, planFiles, type Tree, type TreeFile } from "./plan-files.ts";
import { readTree } from "./read-tree.ts";

export interface UpdateWish {
  readonly from: string | undefined;
  readonly to: string | undefined;
}

export interface UpdatePlan {
  /** The commit that the update is based on. */
  readonly head: string;
  readonly last: string;
  readonly next: string;
  readonly steps: readonly FileStep[];
  /** Of the newer engine; close it. */
  readonly source: EngineSource;
}

/**
 * Compares the paper with a newer engine. Writes nothing into the paper.
 *
 * @returns undefined when there is nothing newer
 * @throws with what to do, when the paper has uncommitted changes, or when there is nothing to compare with
 */
export async function planUpdate(root: string, { from, to }: UpdateWish): Promise<UpdatePlan | undefined> {
  const git = gitIn(root);
  const engine = parseEngine(await readFile(join(root, engineFile), "utf8"));
  const address = from ?? engine.source;
  if (address === undefined)
    throw new Error(
      `새 엔진을 받을 주소를 알 수 없습니다. --from 옵션에 Git 주소나 .tar.gz 파일을 입력하거나, ${engineFile}에 "source" 줄을 추가해 주세요.`,
    );
  if ((await git(["status", "--porcelain"])).length > 0)
    throw new Error("커밋하지 않은 변경이 있습니다. 커밋하거나 되돌린 뒤 다시 실행해 주세요.");
  const head = (await git(["rev-parse", "HEAD"])).toString().trim();
  const source = await openEngineSource(root, { from: address, version: to, lastVersion: engine.version });
  try {
    const next = source.next.engine.version;
    const order = compareVersions(engine.version, next);
    if (order > 0)
      throw new Error(`이 신문의 엔진(${engine.version})이 받은 엔진(${next})보다 새 버전입니다.`);
    if (order === 0) {
      await source.close();
      return undefined;
    }
    const ours = await readTree(git, head);
    const base = source.last ?? (await recordedTree(root, engine, ours));
    const steps = planFiles({
      base,
      ours,
      theirs: source.next.tree,
      isContent: (path) => isContent(engine, path) || isContent(source.next.engine, path),
    });
    return { head, last: engine.version, next, steps, source };
  } catch (error) {
    await source.close();
    throw error;
  }
}

/** The file list of the paper's present engine, as its release wrote it; the list doesn't contain itself. */
async function recordedTree(root: string, engine: Engine, ours: Tree): Promise<Tree> {
  const text = await readFile(join(root, engineFilesFile), "utf8").catch(() => undefined);
  const recorded = text === undefined ? undefined : parseEngineFiles(text);
  if (recorded?.version !== engine.version)
    throw new Error(
      `${engineFilesFile} 파일에 엔진 ${engine.version} 버전의 목록이 없어 무엇을 수정했는지 알 수 없습니다. 그 릴리스의 ${engineFilesFile} 파일을 저장소에 넣거나, v${engine.version} 태그가 있는 Git 주소를 --from 옵션에 입력해 주세요.`,
    );
  const files = Object.entries(recorded.files).map(([path, hash]): [string, TreeFile] => [path, { hash }]);
  const list = ours.get(engineFilesFile);
  return new Map(list === undefined ? files : [...files, [engineFilesFile, list]]);
}
