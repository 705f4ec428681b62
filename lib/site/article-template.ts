import { readFileSync } from "node:fs";
import { join } from "node:path";

/** What a new article on GitHub's own page begins with; editors change it like any file. */
const templateFile = "docs/article-template.mdx";

export function articleTemplate(): string {
  return readFileSync(join(/* turbopackIgnore: true */ process.cwd(), templateFile), "utf8");
}
