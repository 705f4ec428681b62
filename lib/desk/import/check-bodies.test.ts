import { expect, test } from "vitest";
import { checkBody } from "../../markdown/check-body.ts";
import { articleOf, testContext } from "../../markdown/testing/render.ts";
import { lookOverBody } from "./check-bodies.ts";
import { noteOfDiagnostic } from "./import-note.ts";

const needsPerson = (found: readonly Parameters<typeof noteOfDiagnostic>[0][]) =>
  found.flatMap(noteOfDiagnostic);

test.each([
  ["plain text", "글 **굵게** [링크](/a) `<b>` $5"],
  ["HTML", '<div class="a">글</div>\n\n<center>가</center>'],
  [
    "code that shows tags",
    "`<script>`\n\n```html\n<svg></svg>\n<style></style>\n```\n\n~~~~\n<canvas>\n~~~~",
  ],
  ["Liquid that gives text", "{% assign a = 1 %}{{ a }}"],
  ["Liquid that gives nothing", "글 {{ site.posts }}\n\n{% for p in site.posts %}\n{{ p }}\n{% endfor %}"],
  ["a picture that is not there", "![그림](/none.png)"],
])("%s is judged as a whole check would", async (_, body) => {
  const article = articleOf(body, { bodyLine: 7 });
  const seen = lookOverBody(article);
  expect(seen).not.toBe("look closely");
  expect(needsPerson(typeof seen === "string" ? [] : seen)).toEqual(
    needsPerson(await checkBody(article, testContext)),
  );
});

test.each([
  ["a frame", '<iframe src="https://a.example/"></iframe>', false],
  ["a video", '<VIDEO poster="/a.png"></VIDEO>', false],
  ["a script", "글\n\n<script>a()</script>", false],
  ["a style", "<style>a{}</style>", false],
  ["a drawing", "<SVG><text>가</text></SVG>", false],
  ["a canvas", '<canvas id="a"></canvas>', false],
  ["a form", '<form action="/a"><select></select></form>', false],
  ["a formula", "$\\없는$", true],
  ["lists in lists without end", `${"- ".repeat(200)}글`, false],
  ["elements in elements without end", "<b>".repeat(1000), false],
])("%s has to be looked at closely", (_, body, math) => {
  expect(lookOverBody(articleOf(body, { math }))).toBe("look closely");
});
