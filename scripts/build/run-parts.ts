import { type ChildProcess, spawn } from "node:child_process";

/** What Node runs, as its arguments. */
type Part = readonly string[];

/**
 * Runs parts one after the other, those of one step at once. When one fails the others of its step are ended, and no
 * further step begins; so it is when this process is told to end.
 * @returns the exit code of the part that failed first, 0 when none did
 */
export async function run(steps: readonly (readonly Part[])[]): Promise<number> {
  for (const step of steps) {
    const code = await runAtOnce(step);
    if (code !== 0) return code;
  }
  return 0;
}

async function runAtOnce(parts: readonly Part[]): Promise<number> {
  const children = parts.map((part) => spawn(process.execPath, [...part], { stdio: "inherit" }));
  const end = () => {
    for (const child of children) child.kill();
  };
  process.once("SIGTERM", end);
  try {
    const codes = children.map(async (child) => {
      const code = await exitOf(child);
      if (code !== 0) throw new FailedPart(code);
    });
    try {
      await Promise.all(codes);
      return 0;
    } catch (error) {
      end();
      await Promise.allSettled(codes);
      if (error instanceof FailedPart) return error.code;
      throw error;
    }
  } finally {
    process.off("SIGTERM", end);
  }
}

class FailedPart extends Error {
  readonly code: number;

  constructor(code: number) {
    super(`exit code ${code}`);
    this.code = code;
  }
}

/** A process that a signal ended has failed, whatever it was. */
function exitOf(child: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", (code) => resolve(code ?? 1));
  });
}
