/**
 * Parses, renders and checks mutated articles, and prints what must not be: a crash, more than five seconds, more than
 * a gigabyte, HTML that could run or load something, a finding without a place, words that are lost in silence.
 *
 *   npx tsx bench/fuzz.ts --count 10000 --seed 1 [--from 0] [--processes 1]
 *   npx tsx bench/fuzz.ts --seed 1 --show 42      prints that article
 *
 * An article is the same for its seed and number; what was interrupted goes on with `--from`.
 */
import { parseArgs } from "node:util";
import { fuzzArticle, readSamples } from "./fuzz/articles.ts";
import { tryNumbers } from "./fuzz/try-numbers.ts";

const { values } = parseArgs({
  options: {
    count: { type: "string", default: "10000" },
    from: { type: "string", default: "0" },
    seed: { type: "string", default: "1" },
    processes: { type: "string", default: "1" },
    show: { type: "string" },
  },
});

if (values.show !== undefined) {
  const { file, text } = fuzzArticle(await readSamples(process.cwd()), values.seed, Number(values.show));
  console.error(file);
  process.stdout.write(text);
} else {
  const from = Number(values.from);
  const numbers = Array.from({ length: Number(values.count) }, (_, place) => from + place);
  const figures = await tryNumbers(numbers, values.seed, Number(values.processes), (number, defects) => {
    for (const defect of defects) console.log(`${values.seed}:${number} ${defect.replaceAll("\n", " ⏎ ")}`);
  });
  console.log(JSON.stringify(figures, null, 2));
  process.exitCode = figures.articlesWithDefects === 0 ? 0 : 1;
}
