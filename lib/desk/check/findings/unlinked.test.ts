import { expect, it } from "vitest";
import { parseArticle } from "../../../content/parse-article.ts";
import { decodeSourceFile } from "../../../content/source/source-file.ts";
import { pathKey } from "../../../redirects/path-key.ts";
import { articlesByTag, unlinkedFindings } from "./unlinked.ts";

const parse = (name: string, lines: string, type = "mdx") =>
  parseArticle(
    decodeSourceFile(`posts/${name}.${type}`, new TextEncoder().encode(`---\n${lines}\n---\n\n글\n`)),
    { now: new Date("2026-11-25T00:00:00Z") },
  );

const near = parse("2026-01-01-가까운-기사", "title: 가까운 기사\ntags: [가, 나]");
const older = parse("2025-01-01-old", "title: 먼 기사\ntags: [나]");
const draft = parse("2026-01-02-draft", "title: 초안\ntags: [다]\ndraft: true");
const hidden = parse("2026-01-02-hidden", "title: 숨김\ntags: [다]\nhidden: true");
const forward = parse("2026-01-02-forward", "title: 이동\ntags: [다]\nredirect_to: /posts/old");
const others = [near, older, draft, hidden, forward];

function findings(lines: string, links: readonly string[], type = "mdx") {
  const article = parse("2026-02-02-own", `title: 제목\n${lines}`, type);
  const all = [article, ...others];
  const targets = {
    siteUrl: "https://news.example",
    articleAt: (key: string) => all.find(({ slug }) => key === pathKey(`/posts/${encodeURIComponent(slug)}`)),
    findRedirect: (segments: readonly string[]) =>
      ({ was: "/posts/old", mine: "/posts/own" })[segments.join("/")],
  };
  const written = links.map((href) => ({ href, hasText: true, line: 1, column: 1 }));
  return unlinkedFindings(article, written, targets, articlesByTag(all));
}

it("tells an article without a link to another though others have its tags, those first that have most", () => {
  expect(findings("tags: [나, 가]", [])).toEqual([
    {
      file: "posts/2026-02-02-own.mdx",
      line: 1,
      column: 1,
      severity: "hint",
      rule: "content/no-related-link",
      message: "같은 태그의 기사가 있지만, 본문에 다른 기사로 가는 링크가 없습니다.",
      mend: "독자에게 도움이 되는 기사를 본문에서 링크해 주세요. 예: ‘[가까운 기사](/posts/가까운-기사)’, ‘[먼 기사](/posts/old)’",
    },
  ]);
});

it.each([
  ["its own section", "#자리"],
  ["itself", "/posts/own#자리"],
  ["itself by an old address", "/mine"],
  ["a list", "/tags/가"],
  ["a page that is not there", "/posts/none"],
  ["another site", "https://example.org/posts/old"],
  ["no address at all", "http://[/"],
])("a link to %s is none to another article", (_, href) => {
  expect(findings("tags: [가]", [href])).toHaveLength(1);
});

it.each([
  ["an article", "/posts/old"],
  ["one with Hangul", "/posts/가까운-기사#자리"],
  ["one as encoded", `/posts/${encodeURIComponent("가까운-기사")}/`],
  ["one by the whole address", "https://news.example/posts/old"],
  ["one by an old address", "/was"],
  ["its text", "/posts/old.md"],
  ["a draft", "/posts/draft"],
])("a link to %s is enough", (_, href) => {
  expect(findings("tags: [가]", ["https://example.org", href])).toEqual([]);
});

it("says nothing where no reader could be led on, or nobody asked for it", () => {
  expect(findings("tags: [없다]", [])).toEqual([]);
  expect(findings("", [])).toEqual([]);
  expect(findings("tags: [다]", [])).toEqual([]);
  expect(findings("tags: [가]\nhidden: true", [])).toEqual([]);
  expect(findings("tags: [가]\nrelated: false", [])).toEqual([]);
  expect(findings("tags: [가]\nredirect_to: /posts/old", [])).toEqual([]);
  expect(findings("tags: [가]", [], "md")).toEqual([]);
});
