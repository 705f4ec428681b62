import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { z } from "zod";
import { articlePath } from "../../content/addresses/urls.ts";
import { buildContentIndex } from "../../content/content-index.ts";
import { isError } from "../../content/findings/diagnostic.ts";
import { loadArticles } from "../../content/load-articles.ts";
import { pathKey } from "../../redirects/path-key.ts";
import { siteRedirects } from "../../redirects/site-redirects.ts";
import { parseImportedSite } from "../../settings/imported-site.ts";
import { type ImportRun, runImport } from "./run-import.ts";
import { surroundingsOf } from "./surroundings.fixture.ts";

// A whole site is read: on a busy machine that takes longer than a test may.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const fixtures = join(import.meta.dirname, "fixtures");
const folders: string[] = [];

async function emptyFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "import-"));
  folders.push(folder);
  return folder;
}
afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true }))));

/** A Jekyll site of a few files, by path. */
async function siteOf(files: Readonly<Record<string, string | Uint8Array>>): Promise<string> {
  const folder = await emptyFolder();
  for (const [path, text] of Object.entries(files)) await put(folder, path, text);
  return folder;
}

async function put(folder: string, path: string, text: string | Uint8Array): Promise<void> {
  await mkdir(dirname(join(folder, path)), { recursive: true });
  await writeFile(join(folder, path), text);
}

async function importInto(
  root: string,
  site: string,
  mode: "write" | "dry run" = "write",
): Promise<ImportRun> {
  return runImport(root, site, surroundingsOf(root), mode);
}

/** Every file below a folder with its text. */
async function filesOf(root: string): Promise<Record<string, string>> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name));
  const read = await Promise.all(
    paths.map(async (path) => [path.slice(root.length + 1), await readFile(path, "latin1")] as const),
  );
  return Object.fromEntries(read.sort(([a], [b]) => (a < b ? -1 : 1)));
}

test("a file beside a post is written into it, a feed leads to the feed, a web page is left to a person", async () => {
  const root = await emptyFolder();
  const site = await siteOf({
    "_config.yml": "title: 옛 신문\n",
    "_posts/2024-05-06-a.md":
      "---\ntitle: 가\n---\n{% include_relative parts/b.md %}\n\n[그림](/plot.html)\n",
    "_posts/parts/b.md": "함께 쓰는 **글**\n",
    "plot.html": "<p>그림</p>",
    "atom.xml": "---\n---\n<feed/>\n",
  });
  const { report } = await importInto(root, site);
  expect(await readFile(join(root, "posts/2024/2024-05-06-a.md"), "utf8")).toContain(
    "---\n함께 쓰는 **글**\n\n[그림](/plot.html)",
  );
  expect(await readFile(join(root, "site/imported-site.yaml"), "utf8")).toContain(
    "from: /atom.xml\n    to: /feed.xml",
  );
  expect(report.site.needsPerson.map(({ rule, file }) => [rule, file])).toEqual([
    ["import/html-file", "plot.html"],
  ]);
});

test("an image that stands in a post is a file afterwards; a merge conflict needs a person unless it is code", async () => {
  const root = await emptyFolder();
  const conflict = "<<<<<<< HEAD\n가\n=======\n나\n>>>>>>> b\n";
  const image = `<img src="data:image/png;base64,${"A".repeat(4000)}">`;
  const site = await siteOf({
    "_config.yml": "title: 옛 신문\n",
    "_posts/2024-05-06-a.md": `---\ntitle: 가\n---\n${image}\n\n\`\`\`\n${conflict}\`\`\`\n`,
    "_posts/2024-05-07-b.md": `---\ntitle: 나\n---\n${conflict}`,
  });
  const { report } = await importInto(root, site);
  const article = await readFile(join(root, "posts/2024/2024-05-06-a.md"), "utf8");
  const [, address = ""] = /<img src="([^"]+)">/.exec(article) ?? [];
  expect(await readFile(join(root, "public", address))).toEqual(Buffer.alloc(3000));
  expect(
    report.posts.map(({ source, needsPerson }) => [source, needsPerson.map(({ rule }) => rule)]),
  ).toEqual([
    ["_posts/2024-05-06-a.md", []],
    ["_posts/2024-05-07-b.md", ["file/merge-conflict"]],
  ]);
});

test("feed readers know a post by the id that jekyll-feed gave it", async () => {
  const root = await emptyFolder();
  const site = await siteOf({
    "_config.yml": "url: https://blog.example\nbaseurl: /b\ntimezone: Asia/Seoul\n",
    "_posts/2024-05-06-첫 글.md": "---\ntitle: 가\ncategories: [AI 뉴스, News]\n---\n글\n",
    "_posts/2024-05-07-second.md": "---\ntitle: 나\npermalink: /x/y/\n---\n글\n",
    "_posts/2024-05-08-third.md": "---\ntitle: 다\nslug: other\n---\n글\n",
    "_posts/2024-05-09-fourth.md": "---\ntitle: 라\npermalink: /z.html\n---\n글\n",
  });
  await importInto(root, site);
  const articles = await loadArticles(root, new Date());
  // As jekyll-feed 0.17 writes them for this site, decoded and without its URL.
  expect(articles.map(({ feedId }) => feedId)).toEqual([
    "/b/ai 뉴스/news/2024/05/06/첫 글",
    "/b/x/second",
    "/b/2024/05/08/other",
    "/b/fourth",
  ]);
});

describe("the test site, whole", () => {
  let root = "";
  let run: ImportRun;
  beforeAll(async () => {
    root = await emptyFolder();
    run = await importInto(root, join(fixtures, "jekyll-site"));
  });

  test("each address that Jekyll wrote leads to the article of the same post", async () => {
    const truth = z
      .object({
        posts: z.array(z.object({ file: z.string(), url: z.string(), redirects: z.array(z.string()) })),
        pages: z.array(z.string()),
      })
      .parse(JSON.parse(await readFile(join(fixtures, "jekyll-addresses.json"), "utf8")));
    const articles = await loadArticles(root, new Date("2026-11-24T00:00:00Z"));
    const index = buildContentIndex(articles, "public");
    const imported = parseImportedSite(await readFile(join(root, "site/imported-site.yaml"), "utf8"));
    const { placement, addresses } = siteRedirects(
      index,
      { livePaths: new Map(), routes: [], sections: [] },
      {
        legacyPatterns: [],
        legacyPaths: imported.legacyPaths,
        redirectBudget: 1_000,
      },
    );
    const leadsTo = new Map(placement.config.map(({ key, destination }) => [key, pathKey(destination)]));
    const permalinks = new Map(run.report.posts.map(({ source, permalink }) => [source, permalink]));

    // Of two posts at one address Jekyll wrote the later one last.
    const owners = new Map(
      truth.posts
        .toSorted((a, b) => (basename(a.file) < basename(b.file) ? -1 : 1))
        .flatMap(({ file, url, redirects }) =>
          [url, ...redirects].map((path) => [pathKey(path), file.normalize("NFC")] as const),
        ),
    );
    const forwards = new Map(
      articles.map(({ slug, forwardsTo }) => [articlePath(slug), forwardsTo && pathKey(forwardsTo)]),
    );
    const wrong = [...owners].flatMap(([path, source]) => {
      const permalink = permalinks.get(source) ?? "";
      const forwardsTo = forwards.get(permalink);
      const expected = forwardsTo === undefined ? pathKey(permalink) : leadsTo.get(forwardsTo);
      const found = leadsTo.get(path);
      return found === expected && found !== undefined ? [] : [{ path, expected, found }];
    });
    expect(wrong).toEqual([]);
    expect(truth.posts.length).toBeGreaterThan(50);

    const lost = truth.pages.filter(
      (path) => !leadsTo.has(pathKey(path)) && !addresses.livePaths.has(pathKey(path)),
    );
    // A page that needs a person, the portal's own route, and a list that Jekyll's plugin wrote for machines.
    expect(lost).toEqual(["/about/", "/feed.xml", "/redirects.json"]);
  });

  test("no article has an error", async () => {
    const articles = await loadArticles(root, new Date("2026-11-24T00:00:00Z"));
    expect(articles).toHaveLength(run.report.totals.posts);
    expect(articles.flatMap(({ diagnostics }) => diagnostics).filter(isError)).toEqual([]);
  });

  test("what nobody but a person can decide is named with its place", () => {
    const open = run.report.posts.flatMap(({ needsPerson }) => needsPerson);
    expect(open.map(({ rule, file, line }) => `${rule} ${file}:${line}`)).toEqual([
      "import/no-date posts/notes/첫 쪽지.md:1",
      "import/liquid-left posts/2024/2024-06-02-liquid-odd.md:13",
    ]);
    expect(run.report.site.needsPerson).toEqual([]);
  });

  test("a second run changes nothing", async () => {
    const before = await filesOf(root);
    const { comparison } = await importInto(root, join(fixtures, "jekyll-site"));
    expect(comparison.writes).toEqual([]);
    expect(await filesOf(root)).toEqual(before);
  });
});

const post = (title: string, body = "본문") => `---\ntitle: ${title}\n---\n${body}\n`;

test("a dry run tells everything and writes nothing", async () => {
  const root = await emptyFolder();
  const site = await siteOf({ "_config.yml": "", "_posts/2024-05-06-a.md": post("가") });
  const { report, comparison } = await importInto(root, site, "dry run");
  expect(comparison.writes.map(({ path }) => path)).toEqual(["posts/2024/2024-05-06-a.md"]);
  expect(report.posts).toMatchObject([
    { file: "posts/2024/2024-05-06-a.md", addresses: ["/2024/05/06/a.html"] },
  ]);
  expect(await filesOf(root)).toEqual({});
});

test("a file that was edited or deleted since is left alone, and its notes are its editor's", async () => {
  const root = await emptyFolder();
  const site = await siteOf({
    "_config.yml": "",
    "_posts/2024-05-06-edited.md": post("가", "{{ site.posts }}"),
    "_posts/2024-05-07-deleted.md": post("나"),
    "_posts/2024-05-08-changed.md": post("다"),
  });
  await importInto(root, site);
  await put(root, "posts/2024/2024-05-06-edited.md", post("가", "고친 글"));
  await rm(join(root, "posts/2024/2024-05-07-deleted.md"));
  await put(site, "_posts/2024-05-08-changed.md", post("다", "옛 사이트에서 고친 글"));

  const { report } = await importInto(root, site);
  const files = await filesOf(root);
  expect(files["posts/2024/2024-05-06-edited.md"]).toBe(
    Buffer.from(post("가", "고친 글")).toString("latin1"),
  );
  expect(Object.keys(files)).not.toContain("posts/2024/2024-05-07-deleted.md");
  expect(Buffer.from(files["posts/2024/2024-05-08-changed.md"] ?? "", "latin1").toString()).toContain(
    "옛 사이트에서 고친 글",
  );
  expect(report.posts.map(({ state, needsPerson }) => [state, needsPerson.length])).toEqual([
    ["kept", 0],
    ["kept", 0],
    ["imported", 0],
  ]);
});

test("a file that no import wrote is never written over", async () => {
  const root = await emptyFolder();
  const site = await siteOf({ "_config.yml": "", "_posts/2024-05-06-a.md": post("가") });
  await put(root, "posts/2024/2024-05-06-a.md", post("여기 글"));
  const { report } = await importInto(root, site);
  expect(report.posts[0]?.needsPerson.map(({ rule }) => rule)).toEqual(["import/file-exists"]);
  expect(await readFile(join(root, "posts/2024/2024-05-06-a.md"), "utf8")).toBe(post("여기 글"));
});

test("two posts of one name get two slugs, and each keeps its address", async () => {
  const root = await emptyFolder();
  const site = await siteOf({
    "_config.yml": "permalink: /:categories/:title/\n",
    "_posts/2024-05-06-same.md": "---\ntitle: 가\ncategories: news\n---\n",
    "_posts/2024-05-07-same.md": "---\ntitle: 나\ncategories: dev\n---\n",
  });
  const { report } = await importInto(root, site);
  expect(report.posts.map(({ slug, addresses }) => [slug, addresses])).toEqual([
    ["same-news", ["/news/same/"]],
    ["same", ["/dev/same/"]],
  ]);
});

test("a file in EUC-KR is written in UTF-8", async () => {
  const root = await emptyFolder();
  const korean = await readFile(join(fixtures, "jekyll-site/_posts/2024-06-12-euc-kr.md"));
  const site = await siteOf({ "_config.yml": "", "_posts/2024-06-12-euc-kr.md": korean });
  expect(() => new TextDecoder("utf-8", { fatal: true }).decode(korean)).toThrow();
  const { report } = await importInto(root, site);
  const written = await readFile(join(root, "posts/2024/2024-06-12-euc-kr.md"));
  expect(new TextDecoder("utf-8", { fatal: true }).decode(written)).toMatch(/title: .*[가-힣]/);
  expect(report.posts[0]?.done.map(({ rule }) => rule)).toContain("import/encoding");
});

test("a folder without a Jekyll site says so", async () => {
  await expect(importInto(await emptyFolder(), await emptyFolder())).rejects.toThrow(
    /_config\.yml이 없습니다/,
  );
});

test("pictures of other hosts need a person until they were fetched, and the next import shows them here", async () => {
  const root = await emptyFolder();
  const url = "https://user-images.githubusercontent.com/1/a.png";
  const site = await siteOf({
    "_config.yml": "",
    "_posts/2024-05-06-a.md": `---\ntitle: 가\nheader:\n  teaser: ${url}\n---\n![가](${url})\n`,
  });
  const { report } = await importInto(root, site);
  expect(report.posts[0]?.needsPerson.map(({ rule, line }) => [rule, line])).toEqual([
    ["import/remote-picture", 4],
    ["import/remote-picture", 9],
  ]);
  const around = { ...surroundingsOf(root), fetchedPictures: new Map([[url, "/images/fetched/a.png"]]) };
  const { report: again } = await runImport(root, site, around, "write");
  expect(again.posts[0]?.needsPerson).toEqual([]);
  const text = await readFile(join(root, "posts/2024/2024-05-06-a.md"), "utf8");
  expect(text).toMatch(
    /^---\ntitle: 가\nheader:\n {2}teaser: \/images\/fetched\/a\.png\n[\s\S]*---\n!\[가\]\(\/images\/fetched\/a\.png\)\n$/,
  );
});

describe("files that lie elsewhere than their address", () => {
  const picture = "picture";

  test.each([
    ["/:collection/:path/", "wiki/a/pic.png"],
    ["/:collection/:path", "wiki/a/pic.png"],
    ["/notes/:path.html", "notes/a/pic.html.png"],
    ["/:path/", "a/pic.png"],
    [undefined, "wiki/a/pic.png"],
  ])("of a collection with the permalink %s come to %s", async (permalink, address) => {
    const root = await emptyFolder();
    const rule = permalink === undefined ? "" : `    permalink: ${permalink}\n`;
    const site = await siteOf({
      "_config.yml": `collections:\n  wiki:\n    output: true\n${rule}`,
      "_wiki/a.md": `---\ntitle: 가\ndate: 2024-05-06\n---\n![그림](/${address})\n`,
      "_wiki/a/pic.png": picture,
    });
    const { report } = await importInto(root, site);
    expect(report.posts[0]?.needsPerson).toEqual([]);
    expect(await readFile(join(root, "public", address), "utf8")).toBe(picture);
  });

  test("beside a document are found from its own address", async () => {
    const root = await emptyFolder();
    const site = await siteOf({
      "_config.yml": "collections:\n  wiki:\n    output: true\n    permalink: /:collection/:path/\n",
      "_wiki/java/list.md":
        "---\ntitle: 가\ndate: 2024-05-06\n---\n![그림](./list-1.svg) [논문](./말뭉치.pdf) ![없음](./none.png)\n",
      "_wiki/java/list/list-1.svg": picture,
      ["_wiki/java/list/말뭉치.pdf".normalize("NFD")]: picture,
    });
    const { report } = await importInto(root, site);
    expect(report.posts[0]?.needsPerson.map(({ rule, message }) => [rule, message])).toEqual([
      ["import/missing-file", "이전 사이트의 저장소에 없는 파일입니다: ./none.png"],
    ]);
    const text = await readFile(join(root, "posts/wiki/java/list.md"), "utf8");
    expect(text).toContain("![그림](/wiki/java/list/list-1.svg) [논문](/wiki/java/list/말뭉치.pdf)");
    expect(await readFile(join(root, "public/wiki/java/list/말뭉치.pdf"), "utf8")).toBe(picture);
  });

  test.each([
    '<img src="{{ site.baseurl }}/assets/images/{{ page.image }}">',
    "<img src='{{site.url}}{{site.baseurl}}/assets/images/{{ post.image | escape }}'>",
    '<img src="{{ page.image | prepend: "/assets/images/" | relative_url }}">',
    '<img src="{{ "/assets/images/" | append: page.image | absolute_url }}">',
    '<div style="background-image: url({{ "/assets/images/" | relative_url }}{{ page.image }})">',
    '<img src="{{ site.image_folder }}/{{ page.image }}">',
    '{% assign src = "/assets/images/" | append: page.image %}',
    "<p>a theme of a gem: nothing is known of its layouts</p>",
  ])("are found as the layout does it: %s", async (layout) => {
    const root = await emptyFolder();
    const site = await siteOf({
      "_config.yml": "image_folder: /assets/images\n",
      "_layouts/post.html": layout,
      "_posts/2024-05-06-a.md": "---\ntitle: 가\nimage: chip.jpg\n---\n본문\n",
      "assets/images/chip.jpg": picture,
    });
    const { report } = await importInto(root, site);
    expect(report.posts[0]?.needsPerson).toEqual([]);
    const text = await readFile(join(root, "posts/2024/2024-05-06-a.md"), "utf8");
    expect(text).toContain("image: /assets/images/chip.jpg\n");
    expect(await readFile(join(root, "public/assets/images/chip.jpg"), "utf8")).toBe(picture);
  });

  test("a name that two files have is nobody's unless a layout says which", async () => {
    const root = await emptyFolder();
    const site = await siteOf({
      "_config.yml": "",
      "_posts/2024-05-06-a.md": "---\ntitle: 가\nimage: chip.jpg\n---\n본문\n",
      "assets/images/chip.jpg": picture,
      "img/chip.jpg": picture,
    });
    const { report } = await importInto(root, site);
    expect(report.posts[0]?.needsPerson.map(({ rule }) => rule)).toEqual(["import/missing-file"]);
  });
});

describe("pages", () => {
  const text = "우리는 동네 소식을 전합니다. 제보는 언제든 받습니다. ".repeat(6);
  const pageOf = (frontMatter: string, body = text) => `---\n${frontMatter}\n---\n${body}\n`;
  const post = "---\ntitle: 가\n---\n본문\n";

  test("are carried with their pictures, links, formulas and settings", async () => {
    const root = await emptyFolder();
    const site = await siteOf({
      "_config.yml": "permalink: /:title/\nbaseurl: /blog\ninclude: [_pages]\n",
      "_posts/2024-05-06-a.md": post,
      "images/us.svg": '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>',
      "_pages/about.md": pageOf(
        "title: 소개\npermalink: /about/\nexcerpt: 누구인가\nsitemap: false",
        `![우리]({{ site.baseurl }}/images/us.svg) [글]({% post_url 2024-05-06-a %}) $$a+b$$\n\n${text}`,
      ),
      "Company/History.html": pageOf("title: 역사", `<p>${text}</p>`),
      "wiki/One.md": pageOf("title: 하나\npermalink: /wiki/One", `[둘](Two) [셋](Three) ${text}`),
      "wiki/Two.md": pageOf("title: 둘\npermalink: /wiki/Two"),
    });
    const { report } = await importInto(root, site);
    expect(report.site.needsPerson).toEqual([]);
    const about = await readFile(join(root, "site/pages/about.md"), "utf8");
    expect(about).toContain("title: 소개\ndescription: 누구인가\nsitemap: false\nmath: true\n");
    expect(about).toContain("![우리]({{ site.baseurl }}/images/us.svg) [글](/posts/a) $$a+b$$");
    expect(await readFile(join(root, "public/images/us.svg"), "utf8")).toContain("<svg");
    const history = await readFile(join(root, "site/pages/company/history.md"), "utf8");
    expect(history).toContain("redirect_from:\n  - /Company/History");
    // Nothing says that a bare word is an address, but a page of that name.
    expect(await readFile(join(root, "site/pages/wiki/one.md"), "utf8")).toContain(
      "[둘](/wiki/Two) [셋](Three)",
    );
  });

  test("stay with a person where they are programs, too deep, or only the whole old site could make them", async () => {
    const root = await emptyFolder();
    const site = await siteOf({
      "_config.yml": "permalink: /:title/\n",
      "_posts/2024-05-06-a.md": post,
      "calculator.html": pageOf("title: 계산기", `<script>alert(1)</script><p>${text}</p>`),
      "a/b/c/d.md": pageOf("title: 깊은 쪽"),
      "people.md": pageOf("title: 사람들", `${text}\n{{ site.time | date: "%Y" }}`),
    });
    const { report } = await importInto(root, site);
    expect(report.site.done.map(({ rule }) => rule)).not.toContain("import/page-carried");
    expect(report.site.needsPerson.map(({ rule, detail }) => `${rule} ${detail}`)).toEqual([
      "import/page a/b/c/d.md(/a/b/c/d/)",
      "import/page calculator.html(/calculator/), people.md(/people/)",
    ]);
  });

  test("are written again by the next import, unless somebody has changed them", async () => {
    const root = await emptyFolder();
    const files = {
      "_config.yml": "permalink: /:title/\n",
      "_posts/2024-05-06-a.md": post,
      "about.md": pageOf("title: 소개"),
      "press.md": pageOf("title: 보도"),
    };
    await importInto(root, await siteOf(files));
    await writeFile(join(root, "site/pages/about.md"), "---\ntitle: 우리\n---\n고친 글\n");
    const changed = { ...files, "press.md": pageOf("title: 보도 자료"), "about.md": pageOf("title: 소개글") };
    const { report } = await importInto(root, await siteOf(changed));
    expect(await readFile(join(root, "site/pages/about.md"), "utf8")).toContain("고친 글");
    expect(await readFile(join(root, "site/pages/press.md"), "utf8")).toContain("title: 보도 자료");
    expect(report.site.done.map(({ rule, file }) => `${rule} ${file}`)).toContain(
      "import/edited site/pages/about.md",
    );
  });
});

test("a page with text becomes a page here; a list leads to its list, and machines need nobody", async () => {
  const root = await emptyFolder();
  const text = "설정 파일에는 이름과 주소를 적습니다. ".repeat(12);
  const pageOf = (frontMatter: string, body = text) => `---\n${frontMatter}\n---\n${body}\n`;
  const site = await siteOf({
    "_config.yml": "permalink: /:title/\n",
    "_posts/2024-05-06-a.md": "---\ntitle: 가\ncategories: [Git]\n---\n본문\n",
    "docs/config/index.md": pageOf("title: 설정"),
    "docs/a-year-in-seoul.md": pageOf("title: 서울\nredirect_from: [/seoul/, /서울/]"),
    "home-automation.md": pageOf("title: 집"),
    "all-about-widgets.md": pageOf("title: 위젯"),
    "_pages/404.md": pageOf("permalink: /404.html"),
    "robots.md": pageOf("permalink: /robots.txt"),
    "git.md": pageOf(
      "permalink: /topic/git/\nredirect_from: /git-posts",
      "{% assign p = site.categories['Git'] %}",
    ),
    "none.md": pageOf("permalink: /topic/none/", "{% assign p = site.categories['없는 분류'] %}"),
    "naver54f530989d6c2f164cea027aeb077ff4.html": "naver-site-verification: naver54f5\n",
  });
  const { report } = await importInto(root, site);
  expect(report.site.needsPerson).toEqual([]);
  expect(report.site.done.find(({ rule }) => rule === "import/page-carried")?.detail).toBe(
    "all-about-widgets.md → /all-about-widgets, docs/a-year-in-seoul.md → /docs/a-year-in-seoul, docs/config/index.md → /docs/config, home-automation.md → /home-automation",
  );
  const seoul = await readFile(join(root, "site/pages/docs/a-year-in-seoul.md"), "utf8");
  expect(seoul).toBe(`---\ntitle: 서울\nredirect_from:\n  - /seoul/\n  - /서울/\n---\n\n${text.trim()}\n`);
  const { legacyPaths } = parseImportedSite(await readFile(join(root, "site/imported-site.yaml"), "utf8"));
  expect(
    legacyPaths.filter(({ from }) => !/feed|xml/.test(from)).map(({ from, to }) => `${from} ${to}`),
  ).toEqual(["/topic/git/ /categories/git", "/git-posts /categories/git", "/topic/none/ /categories"]);
  expect(await readFile(join(root, "public/naver54f530989d6c2f164cea027aeb077ff4.html"), "utf8")).toContain(
    "naver",
  );
});
