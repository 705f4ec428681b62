import type { StartedEmulator } from "./start-emulator.ts";

/** What the first request to a function costs, in seconds of processor time. */
export interface ColdFigures {
  readonly what: string;
  readonly status: number;
  /** Node and the launcher, which any function of any Next site costs. */
  readonly start: number;
  /** The request: loading the route, and answering. */
  readonly request: number;
}

/** Requests each address cold, several times, and takes the minimum: a busy machine only adds time. */
export async function measureCold(
  { chill, figures, origin }: StartedEmulator,
  addresses: Readonly<Record<string, string>>,
  times = 5,
): Promise<readonly ColdFigures[]> {
  const measured: ColdFigures[] = [];
  for (const [what, path] of Object.entries(addresses)) {
    const rounds: ColdFigures[] = [];
    for (let round = 0; round < times; round += 1) {
      await chill();
      const answer = await fetch(origin + path, { redirect: "manual" });
      await answer.arrayBuffer();
      const all = await figures();
      const sum = (of: (each: (typeof all)[number]) => number) =>
        all.reduce((total, each) => total + of(each), 0) / 1_000;
      rounds.push({
        what,
        status: answer.status,
        start: sum(({ boot, load }) => boot + load),
        request: sum(({ requests }) => requests),
      });
    }
    const sorted = rounds.toSorted((a, b) => a.request - b.request);
    measured.push(...sorted.slice(0, 1));
  }
  return measured;
}
