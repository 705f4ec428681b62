import { Script } from "node:vm";

/** Thrown when work exceeds its time limit. */
export class TookTooLong extends Error {
  override readonly name = "TookTooLong";
}

/** The work that the script calls, and its result. Global, since a script cannot see this module. */
interface Job {
  readonly work: () => unknown;
  result?: { readonly value: unknown };
}

declare global {
  var attentionJob: Job | undefined;
}

const script = new Script("globalThis.attentionJob.result = { value: globalThis.attentionJob.work() };");

/**
 * Runs synchronous work with a time limit. V8 terminates it in any loop or regular expression, without cooperation of
 * libraries. No `catch` or `finally` of the work runs then: state that it was changing is inconsistent and must be
 * discarded. Costs a tenth of a millisecond.
 *
 * @param milliseconds by the clock, which bounds the processor time
 * @throws TookTooLong
 */
export function withinTime<Result>(milliseconds: number, work: () => Result): Result {
  // The outer call has set the limit.
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

/** Like `withinTime`, for repeatable work: tried once more if other processes had the processor. */
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

/** With this share of the processor the work itself was slow. */
const fullShare = 0.8;
const longestFactor = 10;

/**
 * The wall-clock limit for a second try, in which the work gets the processor time that it should have had; undefined
 * if it had it. V8 limits wall-clock time only, which means little on a busy machine.
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

/** Setting a limit takes time, and a shorter text cannot be costly. */
const shortText = 20_000;
const milliseconds = 3_000;

/** The result of `make`, or of `instead` when `make` takes too long. */
export function withinTimeOf<Result>(text: string, make: () => Result, instead: () => Result): Result {
  if (text.length < shortText) return make();
  try {
    return withinFairTime(milliseconds, make);
  } catch (error) {
    if (!(error instanceof TookTooLong)) throw error;
    return instead();
  }
}
