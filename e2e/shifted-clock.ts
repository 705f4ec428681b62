import { pathToFileURL } from "node:url";

/** The environment in which a program of Node's has a clock that is so many milliseconds ahead. */
export function shiftedClock(milliseconds: number): Readonly<Record<string, string>> {
  const preload = pathToFileURL(`${import.meta.dirname}/shift-clock.mjs`).href;
  return { CLOCK_SHIFT: String(milliseconds), NODE_OPTIONS: `--import=${preload}` };
}
