import { expect, test } from "vitest";
import { parseArticle } from "../../../content/parse-article.ts";
import { decodeSourceFile } from "../../../content/source/source-file.ts";
import { inspectBody } from "../../../markdown/check-body.ts";
import { redirectFinder } from "../../../redirects/find-redirect.ts";
import { pathKey } from "../../../redirects/path-key.ts";
import type { RedirectEntry } from "../../../redirects/redirect-entry.ts";
import { bodyContext } from "../../../site/body-context.ts";
import { applyFixes } from "../fix-files.ts";
import { type LinkTargets, linkFindings, meantArticle } from "./links.ts";

const context = bodyContext({ articleByFileName: new Map() });
const article = (body: string, name = "2026-01-01-a", more = "") =>
  parseArticle(
    decodeSourceFile(`posts/${name}.md`, new TextEncoder().encode(`---\ntitle: 제목\n${more}---\n${body}\n`)),
    { now: new Date("2026-11-26") },
  );

const target = article("## 자리\n", "2026-01-02-target");
const draft = article("", "2026-01-03-draft", "draft: true\n");
const entry = (path: string, destination: string): RedirectEntry => ({
  key: pathKey(path),
  query: [],
  destination,
  file: "posts/x.md",
  position: { line: 1, column: 1 },
});
const pages = new Map([
  [pathKey("/posts/target"), target] as const,
  [pathKey("/posts/draft"), draft] as const,
]);

const targets: LinkTargets = {
  siteUrl: "https://news.example",
  isLive: (key) => key === "/categories/모델",
  findRedirect: redirectFinder(
    [entry("/2020/foo/", "/posts/target"), entry("/옛", `/posts/${encodeURIComponent("새 글")}`)],
    new Map(),
  ),
  articleAt: (key) => pages.get(key),
  idsOf: (each) => (each === target ? ["자리"] : undefined),
  glossaryIds: ["llm"],
  meantArticle: meantArticle([target]),
};

async function findings(body: string) {
  const written = article(body);
  const { facts } = await inspectBody(written, context);
  const own: LinkTargets = {
    ...targets,
    articleAt: (key) => (key === "/posts/a" ? written : pages.get(key)),
    idsOf: (each) => (each === written ? facts.ids : targets.idsOf(each)),
  };
  return linkFindings(written, facts.links, own);
}

const rules = async (body: string) => (await findings(body)).map(({ rule }) => rule);

test("links that lead somewhere are silent, however they are written", async () => {
  const fine = [
    "[글](/posts/target)",
    "[글](/posts/target/)",
    "[글](/posts/target#%EC%9E%90%EB%A6%AC)",
    "[글](/posts/target#:~:text=글)",
    "[글](/posts/target.md)",
    "[글](/categories/모델)",
    "[글](#자리)\n\n## 자리",
    '<a name="옛자리"></a> [글](#옛자리)',
    "[글](/glossary#llm)",
    "[글](https://example.org/nowhere)",
    "[글](mailto:a@example.org)",
    "글[^1]\n\n[^1]: 각주",
  ];
  for (const body of fine) expect(await rules(body), body).toEqual([]);
});

test("links that lead nowhere, to a missing place or to what is not public are found", async () => {
  expect(await rules("[글](/posts/nowhere)")).toEqual(["link/missing-page"]);
  expect(await rules("[글](/posts/target#없음)")).toEqual(["link/missing-anchor"]);
  expect(await rules("[글](#없음)")).toEqual(["link/missing-anchor"]);
  expect(await rules("[글](/glossary#nothing)")).toEqual(["link/missing-anchor"]);
  expect(await rules("[글](/posts/draft)")).toEqual(["link/unpublished"]);
  expect(await rules("[](/posts/target)")).toEqual(["link/empty"]);
});

test("an address that nobody can decode is one that is not there", async () => {
  expect(await rules("[옛 태그](/tag/%B0%A1%B3%AA)")).toEqual(["link/missing-page"]);
});

test("an old address is mended where it is the destination, and nowhere else", async () => {
  const fixed = async (body: string) => {
    const written = article(body);
    return (
      applyFixes(`---\ntitle: 제목\n---\n${body}`, await findings(body)).text.split("---\n")[2] ??
      written.body
    );
  };
  expect(await fixed("[글](/2020/foo/)와 [말](</2020/foo/>)")).toBe(
    "[글](/posts/target)와 [말](</posts/target>)",
  );
  expect(await fixed("[![그림](/2020/foo/pic.png)](/2020/foo/)")).toBe(
    "[![그림](/2020/foo/pic.png)](/posts/target)",
  );
  expect(await fixed("[/2020/foo/](/2020/foo/)")).toBe("[/2020/foo/](/posts/target)");
  expect(await fixed('<a class="/2020/foo/x" href="/2020/foo/">글</a>')).toBe(
    '<a class="/2020/foo/x" href="/posts/target">글</a>',
  );
  const reference = "[글][ref] 그리고 /2020/foo/ 라는 글\n\n[ref]: /2020/foo/";
  expect(await fixed(reference)).toBe(reference);
  expect(await fixed("[글](/옛#a%20b)")).toBe("[글](/posts/새%20글#a%20b)");
});

test.each([
  ["[글](/posts/Target.html)", "입력하려던 것이 ‘/posts/target’인지 확인해 주세요."],
  ["[글](/posts/targte)", "입력하려던 것이 ‘/posts/target’인지 확인해 주세요."],
  ["[글](/posts/2026-01-02-target)", "입력하려던 것이 ‘/posts/target’인지 확인해 주세요."],
  ["[글](2026-01-02-target.mdx)", "입력하려던 것이 ‘/posts/target’인지 확인해 주세요."],
  ["[글](posts/target)", "입력하려던 것이 ‘/posts/target’인지 확인해 주세요."],
  ["[글](/posts/target#자라)", "입력하려던 것이 ‘/posts/target#자리’인지 확인해 주세요."],
  [
    "[글](www.example.org/a)",
    "다른 사이트의 주소는 https://부터 입력합니다. 이렇게 고쳐 주세요: ‘https://www.example.org/a’",
  ],
  [
    "[글](/posts/전혀-다른-글)",
    "링크할 기사를 사이트에서 열고 주소창의 ‘/posts/…’부터 복사해 입력해 주세요. 다른 사이트라면 https://부터 입력하고, 없어진 기사이면 링크를 삭제해 주세요.",
  ],
])("a link that leads nowhere comes with what may be meant: %s", async (body, mend) => {
  expect((await findings(body)).map((each) => each.mend)).toEqual([mend]);
});

/** Rule and what `--fix` writes. */
async function told(body: string) {
  const written = article(body);
  const { facts } = await inspectBody(written, context);
  return linkFindings(written, facts.links, targets).map(({ rule, fix }) => [rule, fix?.to]);
}

test.each([
  ["[글](http://localhost:3000/posts/target)", "link/not-for-readers", "/posts/target"],
  ["[글](http://localhost:3000/)", "link/not-for-readers", undefined],
  ["[글](http://127.0.0.1:3000/posts/target#자리)", "link/not-for-readers", "/posts/target#자리"],
  ["[글](http://192.168.0.4:3000/posts/target)", "link/not-for-readers", "/posts/target"],
  ["http://localhost:3000/posts/target", "link/not-for-readers", undefined],
  ["[글](https://attention-git-new-team.vercel.app/posts/none)", "link/not-for-readers", undefined],
  ["[글](https://attention-x1.vercel.app/posts/target)", "link/not-for-readers", "/posts/target"],
  [
    "[글](https://github.com/o/r/blob/main/posts/2026/2026-01-02-target.mdx)",
    "link/not-for-readers",
    "/posts/target",
  ],
  [
    "[글](https://github.com/o/r/edit/main/posts/2026-01-02-target.md)",
    "link/not-for-readers",
    "/posts/target",
  ],
  ["[글](https://news.example/posts/target#자리)", "link/own-address", "/posts/target#자리"],
  ["[글](https://www.news.example/posts/target)", "link/own-address", "/posts/target"],
  ["[글](http://news.example/posts/target)", "link/own-address", "/posts/target"],
  ["[글](www.example.org/a)", "link/missing-page", "https://www.example.org/a"],
])("%s is told by %s", async (body, rule, to) => {
  expect(await told(body)).toEqual([[rule, to]]);
});

test("addresses that instructions show, and other people's sites, are left alone", async () => {
  for (const body of [
    "http://localhost:8080 주소를 연다.",
    "<http://127.0.0.1:5000/docs>",
    "[데모](https://demo.vercel.app/)",
    "[데모](https://demo.vercel.app/about)",
    "[코드](https://github.com/o/r/blob/main/src/index.ts)",
    "[글](https://github.com/o/r/blob/main/posts/none.md)",
    "https://news.example/posts/target",
  ]) {
    expect(await told(body), body).toEqual([]);
  }
});
