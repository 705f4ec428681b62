import { fork } from "node:child_process";
import { basename } from "node:path";

interface SharedWork<Task, Answer> {
  /** Path of the script that each process runs: it answers every message with one. */
  readonly script: string;
  readonly processes: number;
  /** The message to a process before its first task. */
  readonly setup?: object;
  readonly takeNext: () => Task | undefined;
  /** Answers come in any order, so each carries its task's number. */
  readonly take: (answer: Answer) => void;
}

/** Trees of articles are short-lived: with Node's default of 16 MB for new objects a fifth of the time is garbage collection. */
const roomForShortLives = ["--max-semi-space-size=64"];

/** Shares tasks among processes. Not threads, because `tsx` does not work in threads. */
export async function shareWork<Task extends object, Answer>(work: SharedWork<Task, Answer>): Promise<void> {
  await Promise.all(Array.from({ length: work.processes }, () => runProcess(work)));
}

function runProcess<Task extends object, Answer>({
  script,
  setup,
  takeNext,
  take,
}: SharedWork<Task, Answer>): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = fork(script, { execArgv: [...process.execArgv, ...roomForShortLives] });
    let underWay = 0;
    const send = () => {
      const task = takeNext();
      if (task !== undefined) {
        underWay += 1;
        child.send(task);
      } else if (underWay === 0 && child.connected) {
        child.disconnect();
      }
    };
    child.on("message", (answer: Answer) => {
      underWay -= 1;
      take(answer);
      send();
    });
    child.on("error", reject);
    child.on("exit", (status) => {
      if (status === 0) resolve();
      else reject(new Error(`${basename(script)}: 기사를 검사하던 프로세스가 중단되었습니다(${status}).`));
    });
    if (setup !== undefined) child.send(setup);
    // Two at a time, so that a process never waits for its next task.
    send();
    send();
  });
}
