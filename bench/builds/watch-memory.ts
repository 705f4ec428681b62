import { readdirSync, readFileSync } from "node:fs";

export interface PeakMemory {
  /** Bytes of the process that held most at any time. */
  readonly largestProcess: number;
  /** Bytes of all together at one time; pages that they share are counted in each. */
  readonly allProcesses: number;
}

const interval = 100;

/**
 * Watches the processes of a session, whose leader is `pid`, until the function that it returns is called.
 * @see https://man7.org/linux/man-pages/man5/proc_pid_status.5.html
 */
export function watchMemory(pid: number): () => PeakMemory {
  const memberOf = new Map<string, boolean>();
  let largestProcess = 0;
  let allProcesses = 0;
  const look = () => {
    let all = 0;
    for (const entry of readdirSync("/proc")) {
      if (!/^\d+$/.test(entry)) continue;
      if (!memberOf.has(entry)) memberOf.set(entry, sessionOf(entry) === pid);
      if (!memberOf.get(entry)) continue;
      const status = readOrNothing(`/proc/${entry}/status`);
      all += kilobytes(status, "VmRSS") * 1024;
      largestProcess = Math.max(largestProcess, kilobytes(status, "VmHWM") * 1024);
    }
    allProcesses = Math.max(allProcesses, all);
  };
  const timer = setInterval(look, interval);
  return () => {
    clearInterval(timer);
    return { largestProcess, allProcesses };
  };
}

function sessionOf(pid: string): number | undefined {
  // The name in brackets may hold anything.
  const fields = readOrNothing(`/proc/${pid}/stat`)
    .replace(/^.*\) /s, "")
    .split(" ");
  return fields[3] === undefined ? undefined : Number(fields[3]);
}

function kilobytes(status: string, name: string): number {
  return Number(new RegExp(`^${name}:\\s+(\\d+)`, "m").exec(status)?.[1] ?? 0);
}

/** A process may be gone by now. */
function readOrNothing(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
}
