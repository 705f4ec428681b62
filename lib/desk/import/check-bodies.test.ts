import { expect, test } from "vitest";
import { checkBody } from "../../markdown/check-body.ts";
import { articleOf, testContext } from "../../markdown/testing/render.ts";
import { lookOverBody } from "./check-bodies.ts";
import { noteOfDiagnostic } from "./import-note.ts";

const needsPerson = (found: readonly Parameters<typeof noteOfDiagnostic>[0][]) =>
  found.flatMap(noteOfDiagnostic);

test.each([
  ["plain text", "글 **굵게** [링크](/a) `<b>` $5"],
  ["HTML", '<div class="a">글</div>\n\n<style>a{}</style>\n\n<object>가</object>'],
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
  ["a formula", "$\\없는$", true],
  ["lists in lists without end", `${"- ".repeat(200)}글`, false],
  ["elements in elements without end", "<b>".repeat(1000), false],
])("%s has to be looked at closely", (_, body, math) => {
  expect(lookOverBody(articleOf(body, { math }))).toBe("look closely");
});
