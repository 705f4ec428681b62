import { fork } from "node:child_process";
import { join } from "node:path";
import { type GrownFile, growShape, type Shape } from "./shapes.ts";
import { type Step, type StepName, stepNames } from "./steps.ts";
import type { Message } from "./try-shapes.child.ts";

export interface Trial {
  readonly shape: Shape;
  readonly bytes: number;
}

export interface Outcome extends Trial {
  readonly steps: readonly Step[];
  /** The step in which the process was ended, or died. */
  readonly lost: StepName | undefined;
  /** What the check says is an error; the first of it. */
  readonly refusals: readonly string[];
}

/** By the clock: the limit itself is measured in processor time. */
const patience = 60_000;

/** Tries each shape in a process that may hang or die. */
export async function tryShapes(
  trials: readonly Trial[],
  processes: number,
  take: (outcome: Outcome) => void,
): Promise<void> {
  const waiting = trials.toReversed();
  await Promise.all(
    Array.from({ length: processes }, async () => {
      while (waiting.length > 0) await runProcess(waiting, take);
    }),
  );
}

/** Until there is nothing to try, or the process is no more. */
function runProcess(waiting: Trial[], take: (outcome: Outcome) => void): Promise<void> {
  const child = fork(join(import.meta.dirname, "try-shapes.child.ts"), { execArgv: process.execArgv });
  return new Promise((resolve) => {
    let trial: Trial | undefined;
    let steps: Step[] = [];
    let timer: NodeJS.Timeout | undefined;
    const next = () => {
      trial = waiting.pop();
      steps = [];
      if (trial === undefined) return void child.disconnect();
      timer = setTimeout(() => child.kill("SIGKILL"), patience);
      child.send(growShape(trial.shape, trial.bytes) satisfies GrownFile);
    };
    child.on("message", (message: Message) => {
      if (message.kind === "step") {
        steps.push(message.step);
        return;
      }
      clearTimeout(timer);
      if (message.kind === "done" && trial !== undefined)
        take({ ...trial, steps, lost: undefined, refusals: message.refusals });
      next();
    });
    child.on("exit", () => {
      clearTimeout(timer);
      if (trial !== undefined) take({ ...trial, steps, lost: stepNames[steps.length], refusals: [] });
      resolve();
    });
  });
}
