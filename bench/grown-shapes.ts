/**
 * Grows 861 shapes, small texts that are repeated in a body, in front matter or in a title, and takes
 * each through every step of the site: front matter, body, check, search index, feed, Markdown and share card. Prints
 * each step that takes more than five seconds of processor time.
 *
 *   npx tsx bench/grown-shapes.ts [--kilobytes 24,100] [--only text] [--processes 1] [--all]
 */
import { parseArgs } from "node:util";
import { type Shape, shapes } from "./grown/shapes.ts";
import { type Outcome, tryShapes } from "./grown/try-shapes.ts";

const { values } = parseArgs({
  options: {
    kilobytes: { type: "string", default: "24,100" },
    only: { type: "string", default: "" },
    processes: { type: "string", default: "1" },
    all: { type: "boolean", default: false },
  },
});
/** Of processor time, in milliseconds. */
const longest = 5_000;

const sizes = values.kilobytes.split(",").map((each) => Number(each) * 1_000);
const chosen = shapes.filter((shape) => nameOf(shape).includes(values.only));
const trials = sizes.flatMap((bytes) => chosen.map((shape) => ({ shape, bytes })));
const outcomes: Outcome[] = [];
await tryShapes(trials, Number(values.processes), (outcome) => {
  outcomes.push(outcome);
  if (values.all || isSlow(outcome)) console.log(lineOf(outcome));
});
const slowest = outcomes.flatMap(({ steps }) => steps.map(({ spent }) => spent));
console.log(
  JSON.stringify({
    shapes: chosen.length,
    files: outcomes.length,
    tooSlow: outcomes.filter(isSlow).length,
    refused: outcomes.filter(({ refusals }) => refusals.length > 0).length,
    mostMilliseconds: Math.round(Math.max(...slowest)),
  }),
);
process.exitCode = outcomes.some(isSlow) ? 1 : 0;

function isSlow({ steps, lost }: Outcome): boolean {
  return lost !== undefined || steps.some(({ spent }) => spent > longest);
}

function lineOf({ shape, bytes, steps, lost, refusals }: Outcome): string {
  const times = steps
    .filter(({ spent }) => spent > 1_000 || values.all)
    .map(({ name, spent }) => `${name} ${Math.round(spent)}`);
  return [`${nameOf(shape)} ${bytes / 1_000} kB`, ...times, lost && `lost in ${lost}`, refusals[0]]
    .filter(Boolean)
    .join("\t");
}

function nameOf({ place, units }: Shape): string {
  return `${place} ${JSON.stringify(units)}`;
}
