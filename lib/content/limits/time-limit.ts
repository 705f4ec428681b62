import { Script } from "node:vm";

/** Thrown in the place of work that was ended because it took too long. */
export class TookTooLong extends Error {
  override readonly name = "TookTooLong";
}

/** What the script calls, and what became of it: a script sees nothing of this module but what is global. */
interface Job {
  readonly work: () => unknown;
  result?: { readonly value: unknown };
}

declare global {
  var attentionJob: Job | undefined;
}

const script = new Script("globalThis.attentionJob.result = { value: globalThis.attentionJob.work() };");

/**
 * Does synchronous work, and ends it when its time is over, in whatever loop or regular expression it is: V8 looks for
 * that by itself, so no library has to cooperate. No `catch` or `finally` of the work runs then; whatever it was changing
 * is half done and must be thrown away. Costs a tenth of a millisecond.
 *
 * @param milliseconds by the clock, which bounds the processor time
 * @throws TookTooLong
 */
export function withinTime<Result>(milliseconds: number, work: () => Result): Result {
  // Whoever is outside has set the time.
  if (globalThis.attentionJob !== undefined) return work();
  const job: Job = { work };
  globalThis.attentionJob = job;
  try {
    script.runInThisContext({ timeout: Math.max(1, Math.ceil(milliseconds)) });
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ERR_SCRIPT_EXECUTION_TIMEOUT")
      throw new TookTooLong();
    throw error;
  } finally {
    globalThis.attentionJob = undefined;
  }
  if (job.result === undefined) throw new TookTooLong();
  return job.result.value as Result;
}

/** Like `withinTime`, for work that may be begun anew: once more when others had the machine. */
export function withinFairTime<Result>(milliseconds: number, work: () => Result): Result {
  const start = process.cpuUsage();
  try {
    return withinTime(milliseconds, work);
  } catch (error) {
    const more =
      error instanceof TookTooLong ? timeForSecondTry(process.cpuUsage(start), milliseconds) : undefined;
    if (more === undefined) throw error;
    return withinTime(more, work);
  }
}

/** A process that had most of the processor was slow by itself. */
const fullShare = 0.8;
const longestFactor = 10;

/**
 * The time by the clock in which work that was ended would have had the processor for as long as it was meant to;
 * undefined when it had. Only the clock can end work, and on a busy machine the clock says little about it.
 *
 * @param used of the processor since the work began
 * @param milliseconds after which the work was ended
 */
export function timeForSecondTry(
  { user, system }: NodeJS.CpuUsage,
  milliseconds: number,
): number | undefined {
  const share = (user + system) / 1_000 / milliseconds;
  return share > fullShare ? undefined : milliseconds * Math.min(longestFactor, 1 / share);
}

/** Setting a limit takes time itself; a shorter text has no room for what costs much. */
const shortText = 20_000;
const milliseconds = 3_000;

/** What is made of a text, or what stands for it where that would take too long. */
export function withinTimeOf<Result>(text: string, make: () => Result, instead: () => Result): Result {
  if (text.length < shortText) return make();
  try {
    return withinFairTime(milliseconds, make);
  } catch (error) {
    if (!(error instanceof TookTooLong)) throw error;
    return instead();
  }
}
