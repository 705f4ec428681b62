import { type ChildProcess, spawn } from "node:child_process";
import { constants } from "node:os";

/** What Node runs, as its arguments. */
type Part = readonly string[];

const endings = ["SIGHUP", "SIGINT", "SIGTERM"] as const;

/**
 * Runs parts one after the other, those of one step at once. When one fails the others of its step are ended, and no
 * further step begins; so it is when this process is told to end.
 * @returns the exit code of the part that failed first, 0 when none did; as in a shell, 128 and its number for a signal
 */
export async function run(steps: readonly (readonly Part[])[]): Promise<number> {
  const running = new Set<ChildProcess>();
  let code = 0;
  const end = (why: number) => {
    code ||= why;
    for (const child of running) child.kill();
  };
  const onSignal = (signal: NodeJS.Signals) => end(128 + constants.signals[signal]);
  for (const signal of endings) process.on(signal, onSignal);
  try {
    for (const step of steps) {
      if (code !== 0) break;
      await Promise.all(
        step.map(async (part) => {
          const child = spawn(process.execPath, [...part], { stdio: "inherit" });
          running.add(child);
          const exitCode = await exitOf(child, part);
          running.delete(child);
          if (exitCode !== 0) end(exitCode);
        }),
      );
    }
    return code;
  } finally {
    for (const signal of endings) process.off(signal, onSignal);
  }
}

function exitOf(child: ChildProcess, part: Part): Promise<number> {
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", (code, signal) => {
      // Nobody else says so: the kernel ends what takes too much memory without a word.
      if (signal !== null) console.error(`${part.join(" ")}: ${signal}`);
      resolve(code ?? 128 + (signal === null ? 0 : constants.signals[signal]));
    });
  });
}
