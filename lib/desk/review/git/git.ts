import { spawn } from "node:child_process";

/** Runs git in one repository and returns its output. Uses no shell. */
export type Git = (args: readonly string[], input?: string) => Promise<Buffer>;

interface GitOptions {
  /** In addition to those of this process. */
  readonly env?: Readonly<Record<string, string>>;
  /** Ends what runs. */
  readonly signal?: AbortSignal;
}

/** @throws with what git said, when it fails */
export function gitIn(folder: string, { env = {}, signal }: GitOptions = {}): Git {
  return (args, input = "") =>
    new Promise((resolve, reject) => {
      const options = { cwd: folder, env: { ...process.env, ...env }, ...(signal && { signal }) };
      const child = spawn("git", ["-c", "core.quotePath=false", ...args], options);
      const output: Buffer[] = [];
      let complaint = "";
      child.stdout.on("data", (chunk: Buffer) => output.push(chunk));
      child.stderr.on("data", (chunk: Buffer) => {
        complaint += chunk.toString();
      });
      child.once("error", reject);
      child.once("close", (code) => {
        if (code === 0) resolve(Buffer.concat(output));
        else reject(new Error(`git ${args.join(" ")}: ${complaint.trim() || `exit code ${code}`}`));
      });
      // When git fails early, it doesn't read all input.
      child.stdin.on("error", () => {});
      child.stdin.end(input);
    });
}

/**
 * The commit that a name such as `HEAD^1` or `origin/main` stands for.
 * @throws when there is none; treats a name that begins with `-` as a name, not as an option
 */
export async function resolveCommit(git: Git, name: string): Promise<string> {
  const output = await git([
    "rev-parse",
    "--verify",
    "--quiet",
    "--end-of-options",
    `${name}^{commit}`,
  ]).catch(() => {
    throw new Error(`git 저장소에 없는 커밋입니다: ${name}`);
  });
  return output.toString().trim();
}
