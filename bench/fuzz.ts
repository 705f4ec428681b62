/**
 * Parses, renders and checks mutated articles, and prints what must not be: a crash, more than five seconds, more than
 * a gigabyte, HTML that could run or load something, a finding without a place, words that are lost in silence.
 *
 *   npx tsx bench/fuzz.ts --count 10000 --seed 1 [--from 0] [--processes 1]
 *   npx tsx bench/fuzz.ts --seed 1 --show 42      prints that article
 *
 *   npx tsx bench/fuzz.ts --grow --count 200 --seed 1
 *
 * With `--grow` it repeats random units 500, 1,000 and 2,000 times instead, and prints each step of the site whose time
 * grows faster than n·log n, or that takes more than five seconds.
 *
 * An article is the same for its seed and number; what was interrupted goes on with `--from`.
 */
import { parseArgs } from "node:util";
import { fuzzArticle, readSamples } from "./fuzz/articles.ts";
import { tryGrowth } from "./fuzz/try-growth.ts";
import { tryNumbers } from "./fuzz/try-numbers.ts";

const { values } = parseArgs({
  options: {
    count: { type: "string", default: "10000" },
    from: { type: "string", default: "0" },
    seed: { type: "string", default: "1" },
    processes: { type: "string", default: "1" },
    show: { type: "string" },
    grow: { type: "boolean", default: false },
  },
});
const from = Number(values.from);
const numbers = Array.from({ length: Number(values.count) }, (_, place) => from + place);

if (values.show !== undefined) {
  const { file, text } = fuzzArticle(await readSamples(process.cwd()), values.seed, Number(values.show));
  console.error(file);
  process.stdout.write(text);
} else if (values.grow) {
  const growths = await tryGrowth(numbers, values.seed, Number(values.processes));
  for (const growth of growths) console.log(growth);
  process.exitCode = growths.length === 0 ? 0 : 1;
} else {
  const figures = await tryNumbers(numbers, values.seed, Number(values.processes), (number, defects) => {
    for (const defect of defects) console.log(`${values.seed}:${number} ${defect.replaceAll("\n", " ⏎ ")}`);
  });
  console.log(JSON.stringify(figures, null, 2));
  process.exitCode = figures.articlesWithDefects === 0 ? 0 : 1;
}
