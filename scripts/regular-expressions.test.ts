import { expect, test } from "vitest";
import { expressionsOf, nameOf, sourceFiles } from "./regular-expressions/collect.ts";
import { judge, verdicts } from "./regular-expressions/judge.ts";

/**
 * Folders whose expressions may be slower than linear, with the limit that bounds them. Prefer a linear expression: at a
 * limit an article loses its page.
 */
const bounded: Readonly<Record<string, string>> = {
  "lib/content/": "front matter is read in limited time (yaml-time.ts), labels and slugs with it",
  "lib/desk/check/": "texts are read in limited time (check-article.ts); addresses hold no line break",
  "lib/desk/editor/": "settings that we write ourselves",
  "lib/desk/import/": "an import reads a site that its owner brings, once",
  "lib/desk/new-article/": "a line that the editor types",
  "lib/desk/publish/":
    "front matter of 64 kB at most, of articles that were merged, in a workflow that is ended",
  "lib/desk/review/": "our own messages, at most a few hundred letters",
  "lib/desk/update/": "pages that Next made of our own articles",
  "lib/server/headers/": "the page that Next made of our own template",
  "lib/log/": "our own stack traces",
  "lib/markdown/": "bodies are read in limited time (work-limit.ts)",
  "lib/server/next-internals/": "addresses of 4 kB at most, and pages that Next made",
  "lib/server/page-cache/": "addresses of 4 kB at most, and pages that Next made",
  "lib/reader/": "headlines, in the reader's own browser",
  "lib/redirects/": "a log or a sitemap that its owner brings",
  "lib/settings/": "settings of the owner",
  "lib/site/": "settings of the owner",
  "lib/search/": "lines of 2,000 letters at most, in limited time (body-words.ts)",
  "scripts/": "the repository's own files",
};

const root = process.cwd();
const found = (await Promise.all(sourceFiles(root).map((file) => expressionsOf(root, file)))).flat();
const known = verdicts(root);

test("every regular expression of the sources is collected, those made of parts too", () => {
  expect(found.length).toBeGreaterThan(500);
  const expression = found.find(
    ({ file, source }) => file === "lib/search/body-words.ts" && source.startsWith("</?[a-z]"),
  );
  expect(expression?.source).toContain('"[^"]{0,5000}"');
});

test("none takes exponential time, and what is slower than linear works within a limit", async () => {
  const slow = new Set<string>();
  for (const expression of found) {
    const { file } = expression;
    // What is new is judged here; `npx tsx scripts/regular-expressions.ts` writes it down for the next time.
    const verdict = known[nameOf(expression)] ?? (await judge(expression));
    const isBounded = Object.keys(bounded).some((folder) => file.startsWith(folder));
    if (verdict === "exponential" || (verdict !== "linear" && !isBounded))
      slow.add(`${file}: ${nameOf(expression)} ${verdict}`);
  }
  expect([...slow]).toEqual([]);
}, 120_000);

test("no verdict stands for an expression that is no more", () => {
  const names = new Set(found.map(nameOf));
  expect(Object.keys(known).filter((name) => !names.has(name))).toEqual([]);
});
