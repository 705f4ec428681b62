import { expect, test } from "vitest";
import { post } from "./article.fixture.ts";
import { formatPath } from "./legacy-path.ts";
import { buildRedirectTable } from "./redirect-table.ts";
import { addressesOf } from "./site-addresses.ts";

const nothingLive = addressesOf(new Map());

function rows({ entries }: ReturnType<typeof buildRedirectTable>) {
  return entries.map((entry) => `${formatPath(entry)} → ${entry.destination}`);
}

function findings({ diagnostics }: ReturnType<typeof buildRedirectTable>) {
  return diagnostics.map(
    ({ severity, rule, file, line, message }) => `${severity} ${rule} ${file}:${line} ${message}`,
  );
}

test("each legacy path leads to the permalink, once however often it is written", () => {
  const table = buildRedirectTable(
    [post("2024-08-12", "뉴스-31", "redirect_from:\n  - /attention/31\n  - /attention/31.html\n  - /?p=31")],
    nothingLive,
  );
  expect(table).toEqual({
    entries: [
      {
        key: "/attention/31",
        query: [],
        destination: "/posts/%EB%89%B4%EC%8A%A4-31",
        file: "posts/2024-08-12-뉴스-31.md",
        position: { line: 5, column: 5 },
      },
      {
        key: "/",
        query: [["p", "31"]],
        destination: "/posts/%EB%89%B4%EC%8A%A4-31",
        file: "posts/2024-08-12-뉴스-31.md",
        position: { line: 7, column: 5 },
      },
    ],
    diagnostics: [],
  });
});

test("a path claimed twice goes to the last post, and both say so", () => {
  const table = buildRedirectTable(
    [post("2024-05-02", "new", "redirect_from: /a/"), post("2024-05-01", "old", "redirect_from: /a.html")],
    nothingLive,
  );
  expect(rows(table)).toEqual(["/a → /posts/new"]);
  expect(findings(table)).toEqual([
    "warning redirects/claimed-twice posts/2024-05-01-old.md:4 이전 주소 ‘/a’ 줄이 다른 기사에도 있습니다: posts/2024-05-02-new.md 4번째 줄. 독자는 더 최근 기사인 그 기사로 이동합니다.",
    "warning redirects/claimed-twice posts/2024-05-02-new.md:4 이전 주소 ‘/a’ 줄이 다른 기사에도 있습니다: posts/2024-05-01-old.md 4번째 줄. 독자는 더 최근 기사인 이 기사로 이동합니다.",
  ]);
});

test("a path that a page answers is refused, and both places are named", () => {
  const table = buildRedirectTable(
    [post("2024-05-01", "a", "redirect_from: [/about/, /categories/news/page/2, /b]")],
    addressesOf(
      new Map([
        ["/about", "app/about/page.tsx"],
        ["/categories/news", "분류 News"],
      ]),
    ),
  );
  expect(rows(table)).toEqual(["/b → /posts/a"]);
  expect(findings(table)).toEqual([
    "error redirects/shadows-page posts/2024-05-01-a.md:4 이전 주소 ‘/about’에는 지금 ‘app/about/page.tsx’ 페이지가 있습니다. 이전 주소로 등록하면 그 페이지를 열 수 없습니다.",
    "error redirects/shadows-page posts/2024-05-01-a.md:4 이전 주소 ‘/categories/news/page/2’에는 지금 ‘분류 News’ 페이지가 있습니다. 이전 주소로 등록하면 그 페이지를 열 수 없습니다.",
  ]);
});

test("a permalink that never changed needs no redirect and no word", () => {
  const live = addressesOf(new Map([["/posts/a", "posts/2024-05-01-a.md"]]));
  expect(buildRedirectTable([post("2024-05-01", "a", "redirect_from: /posts/a/")], live)).toEqual({
    entries: [],
    diagnostics: [],
  });
});

test("a permalink that had capitals leads to the one that has none; nobody else may have it", () => {
  const live = addressesOf(new Map([["/posts/news31", "posts/2024-05-01-news31.md"]]));
  const table = buildRedirectTable(
    [
      post("2024-05-02", "b", "redirect_from: /posts/NEWS31"),
      post("2024-05-01", "news31", "permalink: /posts/News31/"),
    ],
    live,
  );
  expect(rows(table)).toEqual(["/posts/News31 → /posts/news31"]);
  expect(findings(table)).toEqual([
    "error redirects/shadows-page posts/2024-05-02-b.md:4 이전 주소 ‘/posts/NEWS31’에는 지금 ‘posts/2024-05-01-news31.md’ 페이지가 있습니다. 이전 주소로 등록하면 그 페이지를 열 수 없습니다.",
  ]);
});

test("what is no path is left out with a word", () => {
  const table = buildRedirectTable(
    [post("2024-05-01", "a", "redirect_from: https://example.com/x")],
    nothingLive,
  );
  expect(rows(table)).toEqual([]);
  expect(findings(table)).toEqual([
    "warning redirects/not-a-path posts/2024-05-01-a.md:4 이전 주소는 ‘/’로 시작하는 이 사이트의 경로여야 합니다. 지금 값: ‘https://example.com/x’. 이 줄은 적용되지 않습니다.",
  ]);
});

test("an article that forwards sends its permalink and its legacy paths to the target", () => {
  const table = buildRedirectTable(
    [
      post("2024-05-02", "a", "redirect_to: https://example.com/한글?x=1#y\nredirect_from: /old-a"),
      post("2024-05-01", "b", "redirect_to: /about/#편집국"),
    ],
    addressesOf(new Map([["/about", "app/about/page.tsx"]])),
  );
  expect(rows(table)).toEqual([
    "/posts/a → https://example.com/%ED%95%9C%EA%B8%80?x=1#y",
    "/old-a → https://example.com/%ED%95%9C%EA%B8%80?x=1#y",
    "/posts/b → /about#%ED%8E%B8%EC%A7%91%EA%B5%AD",
  ]);
  expect(findings(table)).toEqual([]);
});

test("a chain is one hop to its end", () => {
  const table = buildRedirectTable(
    [
      post("2024-05-03", "a", "redirect_to: /posts/b"),
      post("2024-05-02", "b", "redirect_to: /old-c.html"),
      post("2024-05-01", "c", "redirect_from: /old-c/"),
    ],
    addressesOf(new Map([["/posts/c", "posts/2024-05-01-c.md"]])),
  );
  expect(rows(table)).toEqual(["/posts/a → /posts/c", "/posts/b → /posts/c", "/old-c → /posts/c"]);
  expect(findings(table)).toEqual([
    "hint redirects/chain posts/2024-05-03-a.md:1 이 기사가 이동하는 주소(‘redirect_to’)가 여러 기사를 거칩니다(posts/2024-05-03-a.md → posts/2024-05-02-b.md). 독자는 한 번에 ‘/posts/c’ 주소로 이동합니다.",
  ]);
});

test("a loop leads nowhere and every article in it is told", () => {
  const table = buildRedirectTable(
    [
      post("2024-05-02", "a", "redirect_to: /posts/b\nredirect_from: /old-a"),
      post("2024-05-01", "b", "redirect_to: /posts/a"),
    ],
    nothingLive,
  );
  expect(rows(table)).toEqual([]);
  expect(findings(table)).toEqual([
    "error redirects/loop posts/2024-05-01-b.md:1 이 기사가 이동하는 주소(‘redirect_to’)를 따라가면 다시 이 기사로 돌아옵니다: posts/2024-05-01-b.md → posts/2024-05-02-a.md → posts/2024-05-01-b.md",
    "error redirects/loop posts/2024-05-02-a.md:1 이 기사가 이동하는 주소(‘redirect_to’)를 따라가면 다시 이 기사로 돌아옵니다: posts/2024-05-02-a.md → posts/2024-05-01-b.md → posts/2024-05-02-a.md",
  ]);
});

test("a target that does not exist, or is no address, is an error", () => {
  const table = buildRedirectTable(
    [
      post("2024-05-02", "a", "redirect_to: /posts/nowhere"),
      post("2024-05-01", "b", "redirect_to: 'javascript:alert(1)'"),
    ],
    nothingLive,
  );
  expect(rows(table)).toEqual([]);
  expect(findings(table).filter((line) => line.includes("redirects/"))).toEqual([
    "error redirects/bad-target posts/2024-05-01-b.md:1 이 기사가 이동하는 주소(‘redirect_to’)는 이 사이트의 경로이거나 https 주소여야 합니다. 지금 값: ‘javascript:alert(1)’",
    "error redirects/missing-target posts/2024-05-02-a.md:1 이 기사가 이동하는 주소(‘redirect_to’)에 페이지가 없습니다: ‘/posts/nowhere’",
  ]);
});

test("paths that differ only in letter case both stay, with a word", () => {
  const table = buildRedirectTable(
    [post("2024-05-02", "a", "redirect_from: /News/1"), post("2024-05-01", "b", "redirect_from: /news/1")],
    nothingLive,
  );
  expect(rows(table)).toEqual(["/News/1 → /posts/a", "/news/1 → /posts/b"]);
  expect(findings(table)).toEqual([
    "hint redirects/case-twins posts/2024-05-01-b.md:4 대소문자만 다른 이전 주소가 다른 기사에도 있습니다: ‘/news/1’, ‘/News/1’(posts/2024-05-02-a.md 4번째 줄)",
  ]);
});

test("a list of an imported site leads to the page in its place, unless an article or a page has its address", () => {
  const row = (from: string, to: string, line: number) => ({ from, to, file: "imported-site.yaml", line });
  const table = buildRedirectTable(
    [post("2024-05-06", "a", "redirect_from: /taken/")],
    addressesOf(
      new Map([
        ["/archive", "/archive"],
        ["/live", "/live"],
      ]),
    ),
    [
      row("/taken/", "/archive", 2),
      row("/live/", "/archive", 4),
      row("/목록/", "/archive", 6),
      row("/x", "/none", 8),
    ],
  );
  expect(table.entries.map(({ key, destination }) => `${key} ${destination}`)).toEqual([
    "/taken /posts/a",
    "/목록 /archive",
    "/x /none",
  ]);
  expect(table.diagnostics.map(({ rule, file, line }) => `${rule} ${file}:${line}`)).toEqual([
    "redirects/missing-page imported-site.yaml:8",
  ]);
});

test("a list of an imported site leads away from no route, from a page in another case only to that page", () => {
  const row = (from: string, to: string, line: number) => ({ from, to, file: "imported-site.yaml", line });
  const table = buildRedirectTable(
    [],
    addressesOf(
      new Map([
        ["/about", "app/about/page.tsx"],
        ["/tags", "app/tags/page.tsx"],
        ["/feed.xml", "app/feed.xml/route.ts"],
      ]),
      [
        { route: "/tags/[slug]", file: "app/tags/[slug]/page.tsx" },
        { route: "/tags/[slug]/feed.xml", file: "app/tags/[slug]/feed.xml/route.ts" },
      ],
    ),
    [
      row("/About/", "/about", 2),
      row("/ABOUT/", "/tags", 4),
      row("/FEED.xml", "/tags", 6),
      row("/tags/nobody-uses-it/", "/tags", 8),
      row("/tags/x/feed.xml", "/feed.xml", 10),
      row("/_next/static/a.js", "/tags", 12),
      row("/rss.xml", "/feed.xml", 14),
      row("/?utm_source=x", "/tags", 16),
      row("/?page_id=2", "/about", 18),
    ],
  );
  expect(rows(table)).toEqual([
    "/About → /about",
    "/tags/nobody-uses-it → /tags",
    "/rss.xml → /feed.xml",
    "/?page_id=2 → /about",
  ]);
  expect(
    table.diagnostics.map(({ severity, rule, file, line }) => `${severity} ${rule} ${file}:${line}`),
  ).toEqual([
    "error redirects/shadows-page imported-site.yaml:4",
    "error redirects/shadows-page imported-site.yaml:6",
    "error redirects/shadows-page imported-site.yaml:10",
    "error redirects/shadows-page imported-site.yaml:12",
    "error redirects/shadows-page imported-site.yaml:16",
  ]);
});
