import { type ChildProcess, spawn } from "node:child_process";
import { freePort } from "../../scripts/setup/port.mjs";
import { endWithUs } from "../builds/end-with-us.ts";
import { watchMemory } from "../builds/watch-memory.ts";
import { answers } from "../built-site.ts";

export interface Server {
  readonly origin: string;
  /** From the start of the process to the first answer. */
  readonly readyMilliseconds: number;
  /** Ends it, and returns the bytes of all its processes at their most. */
  readonly stop: () => Promise<number>;
}

/** Starts a server in a folder and waits until it answers at `readyPath`. */
export async function startServer(
  command: (port: number) => readonly [string, ...string[]],
  folder: string,
  environment: NodeJS.ProcessEnv,
  readyPath = "/robots.txt",
): Promise<Server> {
  const port = await freePort(3400);
  const origin = `http://127.0.0.1:${port}`;
  const [program, ...args] = command(port);
  const start = performance.now();
  const child = spawn(program, args, {
    cwd: folder,
    env: environment,
    detached: true,
    stdio: ["ignore", "ignore", "inherit"],
  });
  const { pid } = child;
  if (pid === undefined) throw new Error(`${program} does not start.`);
  const stopWatching = watchMemory(pid);
  const isOver = endWithUs(pid);
  const stop = async () => {
    const { allProcesses } = stopWatching();
    await end(child);
    isOver();
    return allProcesses;
  };
  try {
    await answers(origin + readyPath);
  } catch (error) {
    await stop();
    throw error;
  }
  return { origin, readyMilliseconds: performance.now() - start, stop };
}

export function nextStart(port: number): readonly [string, ...string[]] {
  return ["node", "node_modules/next/dist/bin/next", "start", "-H", "127.0.0.1", "-p", String(port)];
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.pid === undefined) return;
  const ended = new Promise((resolve) => child.once("exit", resolve));
  process.kill(-child.pid, "SIGTERM");
  await ended;
}
