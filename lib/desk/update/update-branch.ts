import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gitIn } from "../review/git/git.ts";

/** A second work tree of the paper, in which an update is made and tried; the first stays unchanged. */
export interface UpdateBranch {
  readonly folder: string;
  /** Commits all that the folder holds; nothing when nothing changed. */
  readonly commit: (message: string) => Promise<void>;
  /** Creates the branch; before that, nothing in the paper refers to the commits. */
  readonly publish: (branch: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** A file with the folder's path, so that the next run removes what a killed run left. */
const noteName = "attention-update";

/** @throws when another update runs */
export async function openUpdateBranch(root: string, head: string): Promise<UpdateBranch> {
  const git = gitIn(root);
  const note = (await git(["rev-parse", "--path-format=absolute", "--git-path", noteName])).toString().trim();
  await clearLeftover(root, note);
  const folder = await mkdtemp(join(tmpdir(), "attention-update-"));
  await writeFile(note, JSON.stringify({ pid: process.pid, folder }), { flag: "wx" });
  await git(["worktree", "add", "--quiet", "--detach", folder, head]);
  const own = gitIn(folder);
  return {
    folder,
    async commit(message) {
      await own(["add", "--all"]);
      if ((await own(["status", "--porcelain"])).length === 0) return;
      // Skip the paper's hooks: they are for its editors.
      await own(["commit", "--quiet", "--no-verify", "--file=-"], message);
    },
    async publish(branch) {
      const commit = (await own(["rev-parse", "HEAD"])).toString().trim();
      await git(["branch", "--force", "--no-track", "--", branch, commit]);
    },
    async close() {
      await git(["worktree", "remove", "--force", "--force", folder]).catch(() => {});
      await rm(folder, { recursive: true, force: true });
      await rm(note, { force: true });
    },
  };
}

async function clearLeftover(root: string, note: string): Promise<void> {
  const text = await readFile(note, "utf8").catch(() => undefined);
  if (text === undefined) return;
  const { pid, folder } = readNote(text);
  if (pid !== undefined && isRunning(pid))
    throw new Error(`다른 업데이트가 실행 중입니다(프로세스 ${pid}). 끝난 뒤 다시 실행해 주세요.`);
  if (folder?.startsWith(tmpdir())) await rm(folder, { recursive: true, force: true });
  await gitIn(root)(["worktree", "prune"]);
  await rm(note, { force: true });
}

/** Ignores a path file that was cut off. */
function readNote(text: string): { readonly pid?: number; readonly folder?: string } {
  const [, pid, folder] = /^\{"pid":(\d+),"folder":"([^"\\]+)"\}$/.exec(text) ?? [];
  return pid === undefined || folder === undefined ? {} : { pid: Number(pid), folder };
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
