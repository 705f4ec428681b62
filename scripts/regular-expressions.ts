/**
 * Judges every regular expression of the sources that is new, and writes what became of it next to the others.
 *
 *   npx tsx scripts/regular-expressions.ts [--all]
 */
import { writeFileSync } from "node:fs";
import { expressionsOf, nameOf, sourceFiles } from "./regular-expressions/collect.ts";
import { judge, type Verdict, verdicts, verdictsFile } from "./regular-expressions/judge.ts";

const root = process.cwd();
const found = (await Promise.all(sourceFiles(root).map((file) => expressionsOf(root, file)))).flat();
const known = process.argv.includes("--all") ? {} : verdicts(root);
const judged = new Map<string, Verdict>();
for (const expression of found) {
  const name = nameOf(expression);
  if (!judged.has(name)) judged.set(name, known[name] ?? (await judge(expression)));
}
const sorted = Object.fromEntries([...judged].sort(([a], [b]) => (a < b ? -1 : 1)));
writeFileSync(verdictsFile(root), `${JSON.stringify(sorted, null, 2)}\n`);
