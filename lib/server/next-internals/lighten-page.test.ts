import { expect, test } from "vitest";
import { lightenPage } from "./lighten-page.mjs";

const started = new Set(["static/chunks/main.js", "static/chunks/turbopack.js"]);

test("the payload of the client runtime and the chunks of its components go", () => {
  const page =
    '<head><link rel="preload" as="script" fetchPriority="low" href="/_next/static/chunks/main.js"/>' +
    '<link rel="preload" as="script" href="/_next/static/chunks/components.js"/>' +
    '<script src="/_next/static/chunks/components.js" async=""></script>' +
    '<script src="/_next/static/chunks/main.js?dpl=1" async=""></script></head>' +
    "<body><p>본문</p><script>(self.__next_f=self.__next_f||[]).push([0])</script>" +
    '<script>self.__next_f.push([1,"본문"])</script></body>';
  expect(lightenPage(page, started)).toBe(
    '<head><link rel="preload" as="script" fetchPriority="low" href="/_next/static/chunks/main.js"/>' +
      '<script src="/_next/static/chunks/main.js?dpl=1" async=""></script></head>' +
      "<body><p>본문</p></body>",
  );
});

test.each([
  "<script>document.documentElement.dataset.theme = 'dark'</script>",
  '<script id="_R_">(globalThis["TURBOPACK"] || (globalThis["TURBOPACK"] = [])).push(["main"])</script>',
  '<script type="application/ld+json">{"@type":"NewsArticle"}</script>',
  '<script src="/scripts/ours.js"></script>',
  "<pre>self.__next_f.push([1])</pre>",
  '<link rel="preload" as="font" href="/katex/a.woff2"/>',
])("what is no part of it stays: %s", (html) => {
  expect(lightenPage(html, started)).toBe(html);
});
