/** One thing that was looked at after a fault. */
export interface Finding {
  readonly holds: boolean;
  /** What was seen, for a person. */
  readonly text: string;
}

/** A site that is built and complete, and where copies of it may lie. */
export interface Bench {
  readonly site: string;
  readonly work: string;
  /** Of all its pages. */
  readonly paths: readonly string[];
}

/** Provokes one fault and tells what came of it. */
export type Fault = (bench: Bench) => Promise<readonly Finding[]>;

export function finding(holds: boolean, text: string): Finding {
  return { holds, text };
}

/** The lines of a log in which one of the words stands; a person is to act on one alone. */
export function told(log: readonly string[], words: RegExp): Finding {
  const line = log.find((each) => words.test(each));
  return finding(line !== undefined, line === undefined ? `no line says ${words}` : `log: ${line.trim()}`);
}
