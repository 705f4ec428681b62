import { spawn } from "node:child_process";
import { endWithUs } from "./end-with-us.ts";
import { type PeakMemory, watchMemory } from "./watch-memory.ts";

export interface CommandFigures extends PeakMemory {
  readonly seconds: number;
}

export interface PrintedText {
  readonly text: string;
  /** Milliseconds since the command began. */
  readonly at: number;
}

const longestRun = 45 * 60 * 1_000;

/**
 * Runs a command to its end and measures it.
 * @throws with what it printed last when it fails
 */
export async function runCommand(
  [command, ...args]: readonly [string, ...string[]],
  cwd: string,
  env: NodeJS.ProcessEnv,
  onText: (text: PrintedText) => void = () => {},
): Promise<CommandFigures> {
  const start = performance.now();
  // Detached: it leads a session, by which its processes are found.
  const child = spawn(command, args, { cwd, env, detached: true, stdio: ["ignore", "pipe", "pipe"] });
  let printed = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (text: string) => {
      printed = (printed + text).slice(-5_000);
      onText({ text, at: performance.now() - start });
    });
  }
  const { pid } = child;
  const stopWatching = pid === undefined ? undefined : watchMemory(pid);
  const isOver = pid === undefined ? undefined : endWithUs(pid);
  const timer = setTimeout(() => pid !== undefined && process.kill(-pid, "SIGKILL"), longestRun);
  try {
    const code = await new Promise<number | null>((resolve, reject) => {
      child.once("error", reject).once("close", resolve);
    });
    if (code !== 0) throw new Error(`${[command, ...args].join(" ")} ended with ${code}:\n${printed}`);
    const seconds = (performance.now() - start) / 1_000;
    return { seconds, ...(stopWatching?.() ?? { largestProcess: 0, allProcesses: 0 }) };
  } finally {
    clearTimeout(timer);
    stopWatching?.();
    isOver?.();
  }
}
