import { describe, expect, test } from "vitest";
import { createOldFiles } from "../old-site/read-jekyll-site.ts";
import { type Reference, resolveReference, rewriteReferences } from "./references.ts";

describe("rewrite references", () => {
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
    [
      '{% include figure.liquid class="x" path="pic.png" %}',
      '{% include figure.liquid class="x" path="/new/pic.png" %}',
    ],
    ["{% include embed/video.html src='pic.mp4' %}", "{% include embed/video.html src='/new/pic.mp4' %}"],
    ['<path="pic.png">', '<path="pic.png">'],
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
});

describe("resolve reference", () => {
  const base = {
    files: createOldFiles([
      "images/Chip.PNG",
      "images/with space.png",
      "news/a/pic.png",
      "media/x/pic.png",
      "files/표.pdf".normalize("NFD"),
    ]),
    ownUrls: ["https://old.example/blog", "https://old.example"],
    baseurl: "/blog",
    postUrl: "/news/a/",
    mediaPath: "",
    pageKeys: new Set<string>(),
  };

  test.each([
    ["/images/Chip.PNG", "/images/Chip.PNG"],
    ["/images/chip.png", "/images/Chip.PNG"],
    ["/blog/images/Chip.PNG?v=1", "/images/Chip.PNG?v=1"],
    ["https://old.example/blog/images/Chip.PNG", "/images/Chip.PNG"],
    ["/images/with space.png", "/images/with space.png"],
    ["/images/with%20space.png", "/images/with%20space.png"],
    ["pic.png", "/news/a/pic.png"],
    ["./pic.png", "/news/a/pic.png"],
    ["../../images/with space.png", "/images/with%20space.png"],
    ["images/Chip.PNG", "/images/Chip.PNG"],
    ["/files/표.pdf", "/files/표.pdf"],
  ])("the file %s is written %s", (written, now) => {
    expect(resolveReference(written, base)).toMatchObject({ kind: "file", written: now });
  });

  test("a post's own media folder comes first", () => {
    expect(resolveReference("pic.png", { ...base, mediaPath: "/blog/media/x/" })).toEqual({
      kind: "file",
      path: "media/x/pic.png",
      written: "/media/x/pic.png",
    });
  });

  test.each([
    ["../b/", "/news/b/"],
    ["/blog/news/b/#part", "/news/b/#part"],
    ["https://old.example/news/b/", "/news/b/"],
  ])("the page %s is written %s", (written, now) => {
    expect(resolveReference(written, base)).toEqual({ kind: "page", written: now });
  });

  test.each(["https://other.example/a.png", "#part", "mailto:a@b.kr", "/news/b/", "{{ x }}/a.png", "word"])(
    "%s stays",
    (written) => {
      expect(resolveReference(written, base)).toEqual({ kind: "kept" });
    },
  );

  test("a file that the old site lacks is missing", () => {
    expect(resolveReference("/images/none.png", base)).toEqual({ kind: "missing" });
  });
});
