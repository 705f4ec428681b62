import { expect, test } from "vitest";
import { rewriteReferences } from "./references.ts";
import type { Reference } from "./resolve-reference.ts";

const resolve = (written: string): Reference =>
  written.startsWith("pic")
    ? { kind: "file", path: `new/${written}`, written: `/new/${encodeURI(written)}` }
    : written === "/gone.png"
      ? { kind: "missing" }
      : { kind: "kept" };

test.each([
  ["![가](pic.png)", "![가](/new/pic.png)"],
  ['![가](pic 1.png "제목")', '![가](/new/pic%201.png "제목")'],
  ["![가](pic(1).png)", "![가](/new/pic(1).png)"],
  ["![가](<pic 1.png>)", "![가](</new/pic%201.png>)"],
  ["![가]({{ site.baseurl }}pic.png)", "![가]({{ site.baseurl }}/new/pic.png)"],
  ['<img alt="" src="pic.png">', '<img alt="" src="/new/pic.png">'],
  ["{% include figure image_path='pic.png' %}", "{% include figure image_path='/new/pic.png' %}"],
  ['[가]({{ "pic.pdf" | relative_url }})', '[가]({{ "/new/pic.pdf" | relative_url }})'],
  ["[가]: pic.png", "[가]: /new/pic.png"],
  ["[![가](pic.png)](pic2.png)", "[![가](/new/pic.png)](/new/pic2.png)"],
])("%s", (body, rewritten) => {
  expect(rewriteReferences(body, resolve).body).toBe(rewritten);
});

test("a footnote is no definition of an address", () => {
  const body = "글[^a]\n\n[^a]: [git](https://git-scm.com) : 공식 홈페이지";
  const page = (written: string): Reference => ({ kind: "page", written: `/x/${written}` });
  expect(rewriteReferences(body, page).body).toBe(body.replace("https:", "/x/https:"));
});

test("the files that are named are listed once; code names none", () => {
  const body = "![가](pic.png) ![나](pic.png) `![다](pic3.png)`\n\n```\n![라](pic4.png)\n```\n";
  expect(rewriteReferences(body, resolve)).toEqual({
    body: "![가](/new/pic.png) ![나](/new/pic.png) `![다](pic3.png)`\n\n```\n![라](pic4.png)\n```\n",
    files: ["new/pic.png"],
    changed: 2,
    missing: [],
  });
});

test("what is missing is told with its place, and stays", () => {
  expect(rewriteReferences("가\n![나](/gone.png)", resolve)).toMatchObject({
    body: "가\n![나](/gone.png)",
    missing: [{ line: 2, column: 6, written: "/gone.png" }],
  });
});
