import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import type { Article } from "../../../content/article.ts";
import { parseArticle } from "../../../content/parse-article.ts";
import { movedContent } from "../../../content/source/content-paths.ts";
import { findArticleFiles, readSourceFile, sourceName } from "../../../content/source/read-source-files.ts";
import { digestOf, digestOfBytes, type PendingWrite } from "./write-transaction.ts";

/** A file that an import would write. */
export interface WantedFile {
  readonly path: string;
  readonly content: PendingWrite["content"];
}

/** A file that is left as it is, because someone may have changed it on purpose. */
export interface KeptFile {
  readonly path: string;
  readonly reason: "edited" | "deleted" | "not imported";
}

export interface Comparison {
  readonly writes: readonly PendingWrite[];
  readonly unchanged: number;
  readonly kept: readonly KeptFile[];
  readonly manifest: Manifest;
}

/** Committed with the articles, to distinguish files as an import wrote them from files that an editor changed since. */
export const manifestFile = ".import.json";

const manifestSchema = z.object({
  version: z.literal(1),
  /** Digest of each file as an import last wrote it. */
  files: z.record(z.string(), z.string()),
});

type Manifest = z.output<typeof manifestSchema>;

/** @throws when the file is no manifest: overwriting by guess could cost an editor's work */
export async function readManifest(root: string): Promise<Manifest> {
  const text = await readFile(join(root, manifestFile), "utf8").catch(() => undefined);
  if (text === undefined) return { version: 1, files: {} };
  const result = manifestSchema.safeParse(parseJson(text));
  if (!result.success) {
    throw new Error(
      `${manifestFile}: 가져오기 기록이 아닙니다(${z.prettifyError(result.error)}). git에서 이 파일을 복원한 뒤 다시 실행해 주세요.`,
    );
  }
  const files = Object.entries(result.data.files).map(
    ([path, digest]) => [movedContent.get(path) ?? path, digest] as const,
  );
  return { version: 1, files: Object.fromEntries(files) };
}

/** Decides for each file whether to write it. Never writes a file that an editor changed or deleted. */
export async function compareWithDisk(
  root: string,
  wanted: readonly WantedFile[],
  manifest: Manifest,
): Promise<Comparison> {
  const writes: PendingWrite[] = [];
  const kept: KeptFile[] = [];
  const files: Record<string, string> = { ...manifest.files };
  let unchanged = 0;
  for (const { path, content } of wanted) {
    const digest = "data" in content ? digestOfBytes(content.data) : await digestOf(content.copyOf);
    if (digest === undefined) continue;
    const before = await digestOf(join(root, path));
    const imported = Object.hasOwn(manifest.files, path) ? manifest.files[path] : undefined;
    if (before === digest) unchanged++;
    else if (before !== imported) {
      kept.push({
        path,
        reason: before === undefined ? "deleted" : imported === undefined ? "not imported" : "edited",
      });
      continue;
    } else writes.push({ path, digest, before, content });
    files[path] = digest;
  }
  const sorted = Object.fromEntries(Object.entries(files).sort(([a], [b]) => (a < b ? -1 : 1)));
  return { writes, unchanged, kept, manifest: { version: 1, files: sorted } };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Reads the portal's articles but those at `targets`, which an import is about to write (again). */
export async function readOtherArticles(
  root: string,
  targets: ReadonlySet<string>,
  now: Date,
): Promise<readonly Article[]> {
  const files = await findArticleFiles(join(root, "posts"));
  return files
    .filter(({ path }) => !targets.has(sourceName(root, path)))
    .map(({ path }) => parseArticle(readSourceFile(root, path), { now }));
}
