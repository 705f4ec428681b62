import type { BuiltEngine, Engine, EngineInput } from "./engine.ts";
import type { BenchQuery, QuerySet } from "./query-sets.ts";

/** Builds an engine and prints what it costs and what it finds. */
export async function measureEngine(
  name: string,
  engine: Engine,
  input: EngineInput,
  querySets: readonly QuerySet[],
): Promise<void> {
  const start = performance.now();
  const built = await engine(input);
  const seconds = ((performance.now() - start) / 1_000).toFixed(1);
  try {
    console.log(`\n## ${name}: ${input.documents.length} articles, built in ${seconds} s`);
    const update = await built.updateOne?.();
    if (update !== undefined) console.log(`one article changed: ${update.toFixed(0)} ms`);
    await measureQueries(built, querySets);
  } finally {
    await built.close();
  }
}

async function measureQueries(built: BuiltEngine, querySets: readonly QuerySet[]): Promise<void> {
  const times: number[] = [];
  const bytes: number[] = [];
  console.log("| kind | queries | recall@10 | precision | p95 ms |\n| --- | --- | --- | --- | --- |");
  for (const { kind, queries } of querySets) {
    const scores: { recall: number; precision: number | undefined }[] = [];
    const own: number[] = [];
    for (const query of queries) {
      const start = performance.now();
      const found = await built.query(query.text);
      own.push(performance.now() - start);
      scores.push(score(query, found));
      bytes.push(built.nextQueryBytes(query.text));
    }
    times.push(...own);
    const precisions = scores.flatMap(({ precision }) => precision ?? []);
    const row = [
      kind,
      queries.length,
      mean(scores.map(({ recall }) => recall)),
      mean(precisions),
      quantile(own, 0.95).toFixed(1),
    ];
    console.log(`| ${row.join(" | ")} |`);
  }
  console.log(
    `index ${kilobytes(built.indexBytes)}, first query ${kilobytes(built.firstQueryBytes)} over the network`,
  );
  console.log(
    `next query ${kilobytes(quantile(bytes, 0.5))} (median), ${kilobytes(Math.max(...bytes))} (most)`,
  );
  console.log(
    `a query takes ${quantile(times, 0.5).toFixed(1)} ms (median), ${quantile(times, 0.95).toFixed(1)} ms (p95), ${Math.max(...times).toFixed(1)} ms (most)`,
  );
}

/** Of many relevant documents only ten can be among the first ten. */
function score(query: BenchQuery, found: readonly number[]) {
  const [relevant, acceptable] = [new Set(query.relevant), new Set(query.acceptable)];
  const right = found.filter((id) => relevant.has(id)).length;
  const fine = found.filter((id) => acceptable.has(id)).length;
  return {
    recall: right / Math.min(10, relevant.size),
    precision: found.length === 0 ? undefined : fine / found.length,
  };
}

function mean(numbers: readonly number[]): string {
  return numbers.length === 0
    ? "–"
    : (numbers.reduce((sum, number) => sum + number, 0) / numbers.length).toFixed(2);
}

function quantile(numbers: readonly number[], share: number): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1_000).toFixed(0)} kB`;
}
