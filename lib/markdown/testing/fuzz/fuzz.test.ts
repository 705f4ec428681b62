import { expect, it } from "vitest";
import { checkBody } from "../../check-body.ts";
import { hostileBodies, hostileFrontMatter } from "../hostile.ts";
import { testContext } from "../render.ts";
import { lostWords } from "./lost-words.ts";
import { mutateText } from "./mutate-text.ts";
import { seededRandom } from "./random.ts";
import { tryArticle } from "./try-article.ts";

const samples = [
  ...hostileBodies().map(({ text }) => `---\ntitle: 제목\nmath: true\n---\n앞의 글\n\n${text}\n\n뒤의 글\n`),
  ...hostileFrontMatter().map(({ text }) => `---\n${text}\n---\n글\n`),
];

// `bench/fuzz.ts` tries as many as one likes.
it("200 mutated articles crash nothing, run nothing, and lose no word in silence", async () => {
  const defects: string[] = [];
  for (let number = 0; number < 200; number += 1) {
    const random = seededRandom(`unit ${number}`);
    const outcome = await tryArticle({
      file: `posts/2026-11-01-${number}.${random.pick(["md", "mdx"])}`,
      text: mutateText(samples, random),
      context: testContext,
      check: (article) => checkBody(article, testContext),
    });
    defects.push(...outcome.defects.map((defect) => `${number}: ${defect}`));
  }
  expect(defects).toEqual([]);
}, 60_000);

it("the same seed makes the same article", () => {
  const make = () => mutateText(samples, seededRandom("a"));
  expect(make()).toBe(make());
});

const lost = (body: string, shown: string, lines: readonly number[] = []) =>
  lostWords({
    body,
    bodyLine: 1,
    shown,
    diagnostics: lines.map((line) => ({
      severity: "warning",
      rule: "image/missing",
      file: "posts/a.md",
      line,
      column: 1,
      message: "",
      mend: "",
    })),
  });

it("a word that is not on the page is lost, unless a finding is about its block", () => {
  expect(lost("하나하나 둘둘둘", "하나하나")).toEqual(["1: 둘둘둘"]);
  expect(lost("하나하나\n둘둘둘\n\n셋셋셋", "", [1])).toEqual(["4: 셋셋셋"]);
});

it.each([
  "<b title=가나다>",
  "<!-- 가나다 -->",
  "[^가나다]",
  "{: .가나다 }",
  "{{ 가나다 }}",
  "](/가나다)",
  "```가나다",
])("what is no text can't be lost: %s", (body) => {
  expect(lost(body, "")).toEqual([]);
});
