import { constants } from "node:os";
import { run as runProgram } from "../setup/run.mjs";

/** What Node runs, as its arguments. */
type Part = readonly string[];

const endings = ["SIGHUP", "SIGINT", "SIGTERM"] as const;

/**
 * Runs steps one after the other, and the parts of a step in parallel. When a part fails, or this process gets a signal, the
 * other parts of the step are ended and no further step begins.
 * @returns the exit code of the part that failed first, 0 when none did; as in a shell, 128 and its number for a signal
 */
export async function run(steps: readonly (readonly Part[])[]): Promise<number> {
  const failed = new AbortController();
  let code = 0;
  const end = (why: number) => {
    code ||= why;
    failed.abort();
  };
  const onSignal = (signal: NodeJS.Signals) => end(128 + constants.signals[signal]);
  for (const signal of endings) process.on(signal, onSignal);
  try {
    for (const step of steps) {
      if (code !== 0) break;
      await Promise.all(
        step.map(async (part) => {
          const exitCode = await runProgram(process.execPath, part, { abort: failed.signal });
          if (exitCode !== 0) end(exitCode);
        }),
      );
    }
    return code;
  } finally {
    for (const signal of endings) process.off(signal, onSignal);
  }
}
