import { describe, expect, test } from "vitest";
import { TookTooLong } from "../../content/limits/time-limit.ts";
import { checkBody } from "../check-body.ts";
import { articleOf, renderInTest, testContext } from "../testing/render.ts";
import { refuseTooManyMarks } from "./mark-limits.ts";
import { explainSlowness } from "./too-costly.ts";
import { withinWorkLimit } from "./work-limit.ts";

const many = 30_000;

/** Each takes the parser more than five seconds when it is as long as 100 kB. */
const worst: readonly string[] = [
  "> a\n\n",
  "*a",
  "*a_",
  "[^a]: [^a] b\n\n    ",
  "x\n{:",
  "\\}",
  " \t\r>\r",
  "[",
  "a\n: b\n\n",
  ">a\n    b\n",
  "**가",
  "_a*",
  "![",
  "[a](",
  "]",
  "~~a",
  "`a``",
  "{",
  "$a",
  "[^a]",
  "a\n---\n",
  "가\n==\n",
  "*[a]: a\n\n",
  "<b/>",
  "a\n",
  "a\n\n",
  "- a\n",
  "> - a\n",
  "1. a\n\n",
  "# a\n",
  "| a |\n",
  "\ta\n\n",
  "<style>\n",
  "![a](/b.png)\n\n",
];

/** In `.mdx` the first of them is an error. */
test.each(["<!--", "<!-- > ", "<![CDATA[", "<?", "<!a "])(
  "%j thousands of times is refused in .md",
  (unit) => {
    const body = `앞의 글\n\n${unit.repeat(many)}`;
    expect(() => refuseTooManyMarks(body)).toThrow(expect.objectContaining({ offset: 6 }));
  },
);

describe.each(["markdown", "mdx"] as const)("in %s", (dialect) => {
  test.each(worst)("%j thousands of times is refused before it is parsed, at its line", async (unit) => {
    const body = `앞의 글\n\n${unit.repeat(many)}`;
    const found = await checkBody(articleOf(body, { dialect }), testContext);
    expect(found).toEqual([
      expect.objectContaining({ severity: "error", rule: "body/too-costly", file: "posts/test.md" }),
    ]);
    expect(found[0]?.line).toBeGreaterThanOrEqual(3);
    const { findings, html } = await renderInTest(body, { dialect });
    expect(findings).toEqual([expect.stringMatching(/^error body\/too-costly /)]);
    expect(html.slice(0, 25)).toBe('<pre class="body-source">');
  });
});

test.each([
  ["code", `\`\`\`json\n${'{"a": [1]}, '.repeat(5_000)}\n\`\`\``],
  ["a table of HTML", `<table>\n${"<tr><td>1</td><td>2</td></tr>\n".repeat(2_000)}</table>`],
  ["a page of comments", "<tr> <!-- 줄 --> <? a ?> <!DOCTYPE html>\n".repeat(1_000)],
  [
    "a table of HTML whose tags have lines of their own",
    `<table>\n${"<tr>\n<td>\n1</td>\n</tr>\n".repeat(3_000)}</table>`,
  ],
  ["code of many lines", `~~~\n${"a\n".repeat(50_000)}~~~`],
  ["one long quotation", "> 글\n".repeat(3_000)],
  ["a row of rules", "글\n\n---\n\n".repeat(3_000)],
  ["many paragraphs", "**가** [나](/다) `라`\n\n".repeat(3_000)],
])("%s may be long", (_, body) => {
  expect(() => refuseTooManyMarks(body)).not.toThrow();
});

test("a short formula that stands for very many letters is ended, too", async () => {
  const body = `$$\\def\\a{${"x".repeat(4_000)}}${"\\a".repeat(900)}$$`;
  const found = await checkBody(articleOf(body, { dialect: "markdown", math: true }), testContext);
  expect(found.map(({ rule }) => rule)).toEqual(["body/too-costly"]);
});

test("what the limits let through is ended when its time is over, and refused at once the next time", async () => {
  const body = "글 ".repeat(1_000);
  let runs = 0;
  const work = async () => {
    runs += 1;
    for (;;);
  };
  await expect(withinWorkLimit(body, "check", work)).rejects.toThrow(TookTooLong);
  const before = runs;
  await expect(withinWorkLimit(body, "check", work)).rejects.toThrow(TookTooLong);
  expect(runs).toBe(before);
}, 60_000);

test("the time holds for what comes after a wait, too", async () => {
  const work = withinWorkLimit("가".repeat(25_000), "page", async ({ part }) => {
    await Promise.resolve();
    part(() => {
      for (;;);
    });
    return new Promise(() => {});
  });
  await expect(work).rejects.toThrow(TookTooLong);
}, 60_000);

test("a body that took too long is explained by what it repeats, or by its longest paragraph", () => {
  const repeated = explainSlowness(`앞\n${"a\n---\n".repeat(500)}`);
  expect(repeated).toMatchObject({ offset: 2 });
  expect(repeated.message).toContain("‘a⏎---⏎’ 표시가 500번");
  expect(explainSlowness("짧은 글\n\n조금 더 긴 문단\n\n끝")).toMatchObject({ offset: 6 });
});
