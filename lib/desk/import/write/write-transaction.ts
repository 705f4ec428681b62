import { createHash } from "node:crypto";
import { copyFile, mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { z } from "zod";
import { writeWhole } from "../../../content/source/write-whole.ts";

/** A file to be written; `before` is the digest of its present content. */
export interface PendingWrite {
  readonly path: string;
  readonly digest: string;
  readonly before: string | undefined;
  readonly content: { readonly data: string | Uint8Array } | { readonly copyOf: string };
}

/** In the repository itself, so that moving a file out of it is atomic: both are on one file system. */
const stagingFolder = ".import";
const journalFile = "journal.json";

const journalSchema = z.array(
  z.object({
    staged: z.string(),
    path: z.string(),
    digest: z.string(),
    before: z.string().optional(),
  }),
);

/**
 * Writes all files or none: stages everything, writes a journal of the moves, then moves. If the process dies before the
 * journal exists, nothing has changed; after that, `finishTransaction` completes the moves.
 */
export async function writeAll(root: string, writes: readonly PendingWrite[]): Promise<void> {
  if (writes.length === 0) return;
  const staging = join(root, stagingFolder);
  await rm(staging, { recursive: true, force: true });
  await mkdir(staging, { recursive: true });
  const journal: z.input<typeof journalSchema> = [];
  for (const [place, { path, digest, before, content }] of writes.entries()) {
    const staged = String(place);
    if ("data" in content) await writeFile(join(staging, staged), content.data);
    else await copyFile(content.copyOf, join(staging, staged));
    journal.push({ staged, path, digest, before });
  }
  // A rename makes the whole journal appear at once.
  await writeWhole(join(staging, journalFile), JSON.stringify(journal), { flush: true });
  await finishTransaction(root);
}

/** Completes an interrupted transaction, or removes its staged files when it has no journal. */
export async function finishTransaction(root: string): Promise<"nothing" | "swept" | "finished"> {
  const staging = join(root, stagingFolder);
  const written = await readIfPresent(join(staging, journalFile));
  if (written === undefined) {
    const hadStaging = (await readIfPresent(join(staging, "0"))) !== undefined;
    await rm(staging, { recursive: true, force: true });
    return hadStaging ? "swept" : "nothing";
  }
  const folders = new Set<string>();
  for (const { staged, path, digest, before } of journalSchema.parse(JSON.parse(written.toString("utf8")))) {
    const target = join(root, path);
    const now = await digestOf(target);
    // Already moved, or edited since the interruption. Never overwrite an edit.
    if (now === digest || now !== before) continue;
    const folder = dirname(target);
    if (!folders.has(folder)) await mkdir(folder, { recursive: true });
    folders.add(folder);
    await rename(join(staging, staged), target);
  }
  await rm(join(staging, journalFile));
  await rm(staging, { recursive: true, force: true });
  return "finished";
}

/** Hex digest of a file; undefined when there is none. */
export async function digestOf(path: string): Promise<string | undefined> {
  const bytes = await readIfPresent(path);
  return bytes === undefined ? undefined : digestOfBytes(bytes);
}

export function digestOfBytes(bytes: string | Uint8Array): string {
  return createHash("sha1").update(bytes).digest("hex");
}

async function readIfPresent(path: string): Promise<Buffer | undefined> {
  try {
    return await readFile(path);
  } catch (error) {
    if (error instanceof Error && "code" in error && /^(?:ENOENT|ENOTDIR|EISDIR)$/.test(String(error.code)))
      return undefined;
    throw error;
  }
}
