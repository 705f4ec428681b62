import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { compareBuilds, readBuiltSite } from "./compare-builds.ts";

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

function built(pages: Readonly<Record<string, string>>, redirects: readonly string[] = []) {
  const root = mkdtempSync(join(tmpdir(), "compare-builds-"));
  folders.push(root);
  const files = {
    ...Object.fromEntries(Object.entries(pages).map(([file, text]) => [`server/app/${file}`, text])),
    "routes-manifest.json": JSON.stringify({ redirects: redirects.map((source) => ({ source })) }),
  };
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, ".next", file)), { recursive: true });
    writeFileSync(join(root, ".next", file), text);
  }
  return readBuiltSite(root);
}

test("names of built files and scripts are no difference; words are", () => {
  const before = built({
    "index.html": '<link href="/_next/static/a1.css"><p>가</p><script>self.a="x1"</script>',
    "posts/a.html": "<p>나</p>",
    "feed.xml.body": "<rss>다</rss>",
  });
  const after = built({
    "index.html": '<link href="/_next/static/b2.css"><p>가</p><script>self.a="x2"</script>',
    "posts/a.html": "<p>나!</p>",
    "feed.xml.body": "<rss>다</rss>",
  });
  expect(compareBuilds(before, after)).toEqual({ pages: 3, changed: ["/posts/a"], lost: [], gained: [] });
});

test("an address that is a redirect now isn't lost; one that answers nothing is", () => {
  const before = built({ "about.html": "", "guide.html": "" }, ["/old"]);
  const after = built({ "new.html": "" }, ["/about"]);
  expect(compareBuilds(before, after)).toEqual({
    pages: 1,
    changed: [],
    lost: ["/guide", "/old"],
    gained: ["/new"],
  });
});
