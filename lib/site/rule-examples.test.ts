import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parseArticle } from "../content/parse-article.ts";
import { decodeSourceFile } from "../content/source/source-file.ts";
import { checkBody } from "../markdown/check-body.ts";
import { bodyContext } from "./body-context.ts";

const guide = readFileSync("docs/guide/rules.mdx", "utf8");
const context = bodyContext({ articleByFileName: new Map() });

/** What an article alone breaks; the other examples need a site around them. */
const shown = /^(?:embed|front-matter|gallery|html|math|mdx|timeline)\//;
/** The navigation is the site's, and the place in an article that of the example's neighbours. */
const elsewhere = [
  "front-matter/unknown-navigation",
  "math/duplicate-label",
  "math/off",
  "math/unknown-label",
  "math/unknown-reference",
];

interface Example {
  readonly rule: string;
  readonly wrong: string;
  readonly right: string;
}

const examples = guide.split(/^### /m).flatMap((section): readonly Example[] => {
  const rule = section.split("\n", 1)[0] ?? "";
  const [, , wrong] = /^(`{3,})text title="틀림"\n([\s\S]*?)\n\1$/m.exec(section) ?? [];
  const [, , right] = /^(`{3,})text title="맞음"\n([\s\S]*?)\n\1$/m.exec(section) ?? [];
  const isShown = shown.test(rule) && !elsewhere.includes(rule);
  return wrong === undefined || right === undefined || !isShown ? [] : [{ rule, wrong, right }];
});

function textOf(rule: string, example: string): string {
  if (/^front-matter\/(?:missing|unclosed|missing-title)$/.test(rule)) return `${example}\n`;
  if (rule.startsWith("front-matter/")) {
    const title = /^(?:- )?title|^제목/m.test(example) ? "" : "title: 제목\n";
    return `---\n${title}${example}\n---\n\n글\n`;
  }
  const head = "---\ntitle: 제목\nmath: true\n---\n\n";
  const [name = ""] = /^(gallery|timeline)(?=\/)/.exec(rule) ?? [];
  const tag =
    name === "" || /empty|no-image|event-outside/.test(rule)
      ? ""
      : name === "gallery"
        ? "Gallery"
        : "Timeline";
  const before = rule === "timeline/not-an-event" ? "- 2026-01-01 앞의 일\n\n" : "";
  return tag === "" ? `${head}${example}\n` : `${head}<${tag}>\n\n${before}${example}\n\n</${tag}>\n`;
}

async function rulesBroken(rule: string, example: string): Promise<readonly string[]> {
  const ending = rule.startsWith("html/") ? "md" : "mdx";
  const bytes = new TextEncoder().encode(textOf(rule, example));
  const article = parseArticle(decodeSourceFile(`posts/2026-11-24-a.${ending}`, bytes), {
    now: new Date("2026-11-25T00:00:00Z"),
  });
  const found = [...article.diagnostics, ...(await checkBody(article, context))];
  return found.map((each) => each.rule);
}

test.each(examples)(
  "the guide's wrong example of $rule breaks it, and the right one nothing",
  async (example) => {
    const { rule, wrong, right } = example;
    // A body is not read further than its first broken tag: each line is a slip of its own.
    const slips = rule === "mdx/syntax" ? wrong.split("\n") : [wrong];
    for (const slip of slips) expect(await rulesBroken(rule, slip), slip).toContain(rule);
    const ofPictures = (await rulesBroken(rule, right)).filter((each) => each !== "image/missing");
    expect(ofPictures).toEqual([]);
  },
);

test("most of these rules have an example", () => {
  expect(examples.length).toBeGreaterThan(30);
});
