import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";

/** Whether `$…$` in a post was a formula on the old site; `$$…$$` always was, by kramdown. */
export type SingleDollars = "formulas" | "text";

/** Settings by which a site configures MathJax or KaTeX. */
const settingUp = /^(?:_includes|_layouts)\/|^assets\/.*\.(?:js|html)$|^(?:js|javascripts?)\/.*\.js$/;

/** @see https://docs.mathjax.org/en/latest/options/input/tex.html and https://katex.org/docs/autorender.html */
const asDelimiter =
  /inlineMath["']?\s*:\s*\[[^;]{0,200}?["']\$["']|\bleft["']?\s*:\s*["']\$["']|\["\$",\s*"\$"\]/;

/** Larger scripts are libraries, not settings. */
const largest = 200_000;

/** Searches the old site's templates and scripts for a setting that makes single dollars formulas. */
export async function readSingleDollars(root: string, paths: readonly string[]): Promise<SingleDollars> {
  for (const path of paths.filter((each) => settingUp.test(each))) {
    const file = join(root, path);
    if ((await stat(file)).size > largest) continue;
    if (asDelimiter.test(await readFile(file, "utf8"))) return "formulas";
  }
  return "text";
}
