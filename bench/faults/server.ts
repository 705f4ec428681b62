import { spawn } from "node:child_process";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { freePort } from "../../scripts/setup/port.mjs";
import { endWithUs } from "../builds/end-with-us.ts";
import { answers } from "../built-site.ts";
import { printedLines } from "./printed-lines.ts";
import { environment } from "./site-copy.ts";

export interface LoggedServer {
  readonly origin: string;
  readonly pid: number;
  /** What it wrote so far, in lines. */
  readonly log: () => readonly string[];
  /** Resolves to its exit code, or to the signal that ended it. */
  readonly ended: Promise<number | string>;
  readonly signal: (signal: NodeJS.Signals) => void;
  readonly stop: () => Promise<number | string>;
}

/**
 * Starts `next start` in a folder, its clock ahead by so many milliseconds, and waits until it answers.
 * @param preload a file that the server loads before anything else
 */
export async function startLogged(folder: string, clockShift = 0, preload?: string): Promise<LoggedServer> {
  const port = await freePort(3600);
  const origin = `http://127.0.0.1:${port}`;
  const preloads = [
    ...(clockShift === 0 ? [] : [join(folder, "e2e/shift-clock.mjs")]),
    ...(preload === undefined ? [] : [preload]),
  ];
  const options = preloads.map((file) => `--import=${pathToFileURL(file).href}`).join(" ");
  const command = ["node_modules/next/dist/bin/next", "start", "-H", "127.0.0.1", "-p", String(port)];
  const child = spawn(process.execPath, command, {
    cwd: folder,
    env: { ...environment, CLOCK_SHIFT: String(clockShift), NODE_OPTIONS: options },
    detached: true,
    stdio: ["ignore", "pipe", "pipe"],
  });
  const pid = child.pid ?? 0;
  const isOver = endWithUs(pid);
  const log = printedLines(child);
  const ended = new Promise<number | string>((resolve) => {
    child.once("close", (code, signal) => {
      isOver();
      resolve(code ?? signal ?? "gone");
    });
  });
  const signal = (name: NodeJS.Signals) => child.kill(name);
  const stop = () => {
    signal("SIGTERM");
    return ended;
  };
  try {
    // No page: the first request of one is part of what is tried.
    await Promise.race([answers(`${origin}/robots.txt`), ended.then(leftEarly)]);
  } catch (error) {
    signal("SIGKILL");
    throw new Error(`${String(error)}\n${log().join("\n")}`);
  }
  return { origin, pid, log, ended, signal, stop };
}

function leftEarly(code: number | string): never {
  throw new Error(`The server left with ${code} before it answered anything.`);
}
