import { expect, test } from "vitest";
import { renderInTest } from "../testing/render.ts";
import { findLanguage } from "./code-languages.ts";

test.each([
  ["JSON", "json"],
  ["C++", "c++"],
  ["c#", "c#"],
  ["golang", "go"],
  ["Objective-C", "objective-c"],
  ["objectivec", "objc"],
  ["sh-session", "shellsession"],
  ["cuda", "cpp"],
  ["gradle", "groovy"],
  ["mysql", "sql"],
  ["vbnet", "vb"],
  ["Jupyter", "python"],
  ["postgresql", "sql"],
  ["hpp", "cpp"],
  ["js:app.js", "js"],
  ["python{1,3}", "python"],
  ["{.python}", "python"],
  ["rust,no_run", "rust"],
  ["diff-js", "diff"],
  ["text", "text"],
  ["nohighlight", "text"],
  ["brainfuck", "text"],
  ["gitignore", "text"],
])("%s is read as %s", (written, language) => {
  expect(findLanguage(written)).toBe(language);
});

test.each(["klingon", "제목", "pyhton", "constructor", "__proto__"])("%s is none", (written) => {
  expect(findLanguage(written)).toBeUndefined();
});

test("code in a language that others know and we don't is plain, without a word", async () => {
  const { html, findings } = await renderInTest("```brainfuck\n+\n```\n\n```golang\nfunc main() {}\n```");
  expect(findings).toEqual([]);
  expect(html).toContain('data-language="text"');
  expect(html).toContain('data-language="go"');
});
