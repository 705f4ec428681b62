import { type ChildProcess, fork } from "node:child_process";
import { join } from "node:path";
import type { Answer } from "./try-articles.child.ts";

const longest = 5_000;

/** By the clock: a process that says nothing for so long hangs, however busy the machine is. */
const patience = 120_000;

/** Beyond this a process ends, and says so. */
const mostMegabytes = 1_024;

export interface Figures {
  readonly articles: number;
  readonly characters: number;
  readonly articlesWithDefects: number;
  /** By kind. */
  readonly defects: Readonly<Record<string, number>>;
  /** Parsed, rendered and checked. */
  readonly milliseconds: { readonly median: number; readonly percentile99: number; readonly most: number };
  /** Number and milliseconds. */
  readonly slowest: readonly (readonly [number, number])[];
  readonly mostMegabytes: number;
  /** Articles that a finding of this rule was about. */
  readonly findings: Readonly<Record<string, number>>;
}

type Report = (number: number, defects: readonly string[]) => void;

/** Tries the articles of these numbers, each with a time limit of its own, in processes that may hang or die. */
export async function tryNumbers(
  numbers: readonly number[],
  seed: string,
  processes: number,
  report: Report,
): Promise<Figures> {
  const waiting = numbers.toReversed();
  const answers: Answer[] = [];
  const take = (answer: Answer) => {
    answers.push(answer);
    if (answer.defects.length > 0) report(answer.number, answer.defects);
    if (answers.length % 500 === 0) console.error(`${answers.length} / ${numbers.length}`);
  };
  await Promise.all(
    Array.from({ length: processes }, async () => {
      while (waiting.length > 0) await runProcess(seed, waiting, take);
    }),
  );
  return figuresOf(answers);
}

/** Until there is nothing to try, or the process is no more. */
function runProcess(seed: string, waiting: number[], take: (answer: Answer) => void): Promise<void> {
  const script = join(import.meta.dirname, "try-articles.child.ts");
  const execArgv = [...process.execArgv, `--max-old-space-size=${mostMegabytes}`];
  const child = fork(script, [seed], { execArgv });
  return new Promise((resolve) => {
    let underWay: number | undefined;
    let timer: NodeJS.Timeout | undefined;
    const next = () => {
      underWay = waiting.pop();
      if (underWay === undefined) return void child.disconnect();
      timer = setTimeout(() => child.kill("SIGKILL"), patience);
      child.send(underWay);
    };
    child.on("message", (message: "ready" | Answer) => {
      clearTimeout(timer);
      if (message !== "ready") take(withSlowness(message));
      next();
    });
    child.on("exit", () => {
      clearTimeout(timer);
      if (underWay !== undefined) take(lostAnswer(underWay, child));
      resolve();
    });
  });
}

function withSlowness(answer: Answer): Answer {
  const spent = millisecondsOf(answer);
  if (spent <= longest) return answer;
  const { parse, render, check } = answer.milliseconds;
  const parts = [parse, render, check].map(Math.round).join(" + ");
  return { ...answer, defects: [...answer.defects, `slow: ${parts} ms, ${answer.characters} characters`] };
}

function lostAnswer(number: number, { signalCode, exitCode }: ChildProcess): Answer {
  const defect = signalCode === "SIGKILL" ? "hang" : `died: ${signalCode ?? exitCode}`;
  return {
    number,
    defects: [defect],
    rules: [],
    characters: 0,
    memory: 0,
    milliseconds: { parse: patience, render: 0, check: 0 },
  };
}

function millisecondsOf({ milliseconds: { parse, render, check } }: Answer): number {
  return parse + render + check;
}

function figuresOf(answers: readonly Answer[]): Figures {
  const spent = answers.map(millisecondsOf).sort((a, b) => a - b);
  const at = (share: number) => Math.round(spent[Math.floor((spent.length - 1) * share)] ?? 0);
  const slowest = answers.toSorted((a, b) => millisecondsOf(b) - millisecondsOf(a)).slice(0, 10);
  return {
    articles: answers.length,
    characters: answers.reduce((sum, { characters }) => sum + characters, 0),
    articlesWithDefects: answers.filter(({ defects }) => defects.length > 0).length,
    defects: countEach(
      answers.flatMap(({ defects }) => defects.map((defect) => defect.split(/[: ]/)[0] ?? "")),
    ),
    milliseconds: { median: at(0.5), percentile99: at(0.99), most: at(1) },
    slowest: slowest.map((answer) => [answer.number, Math.round(millisecondsOf(answer))]),
    mostMegabytes: Math.round(Math.max(...answers.map(({ memory }) => memory)) / 2 ** 20),
    findings: countEach(answers.flatMap(({ rules }) => [...new Set(rules)])),
  };
}

function countEach(names: readonly string[]): Readonly<Record<string, number>> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return Object.fromEntries([...counts].sort(([, a], [, b]) => b - a));
}
