import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";

/** Whether `$…$` in a post was a formula on the old site; `$$…$$` always was, for kramdown itself sees to it. */
export type SingleDollars = "formulas" | "text";

/** What a site of one's own may set MathJax or KaTeX up with. */
const settingUp = /^(?:_includes|_layouts)\/|^assets\/.*\.(?:js|html)$|^(?:js|javascripts?)\/.*\.js$/;

/** @see https://docs.mathjax.org/en/latest/options/input/tex.html and https://katex.org/docs/autorender.html */
const asDelimiter =
  /inlineMath["']?\s*:\s*\[[^;]{0,200}?["']\$["']|\bleft["']?\s*:\s*["']\$["']|\["\$",\s*"\$"\]/;

/** Larger scripts are libraries, not settings. */
const largest = 200_000;

/** Looks in the old site's own templates and scripts for a setting that makes formulas of single dollars. */
export async function readSingleDollars(root: string, paths: readonly string[]): Promise<SingleDollars> {
  for (const path of paths.filter((each) => settingUp.test(each))) {
    const file = join(root, path);
    if ((await stat(file)).size > largest) continue;
    if (asDelimiter.test(await readFile(file, "utf8"))) return "formulas";
  }
  return "text";
}
