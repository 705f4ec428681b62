import { expect, test } from "vitest";
import { readAddresses } from "./read-addresses.ts";

test("a list holds a URL or a path on each line, and each address counts once", () => {
  const list =
    "# old site\nhttps://old.example/attention/31/\n\n/한글 글/?p=1\n/%ED%95%9C%EA%B8%80%20%EA%B8%80/?p=1\n/attention/31/#end\nmailto:desk@old.example\n";
  expect(readAddresses(list)).toEqual({
    format: "list",
    paths: ["/attention/31/", "/%ED%95%9C%EA%B8%80%20%EA%B8%80/?p=1"],
    sitemaps: [],
    ignored: 1,
  });
});

test("a sitemap holds them in loc", () => {
  const sitemap =
    "<urlset><url><loc>https://old.example/a?x=1&amp;y=2</loc></url><url><loc>\n<![CDATA[https://old.example/b]]></loc></url></urlset>";
  expect(readAddresses(sitemap)).toEqual({
    format: "sitemap",
    paths: ["/a?x=1&y=2", "/b"],
    sitemaps: [],
    ignored: 0,
  });
});

test("a sitemap index names further sitemaps", () => {
  const index =
    '<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><sitemap><loc>https://old.example/post-sitemap.xml</loc></sitemap></sitemapindex>';
  expect(readAddresses(index)).toEqual({
    format: "sitemap index",
    paths: [],
    sitemaps: ["https://old.example/post-sitemap.xml"],
    ignored: 0,
  });
});

test("of an access log count the pages that the old server had", () => {
  const log = [
    '127.0.0.1 - - [01/Nov/2024:00:00:00 +0900] "GET /attention/31 HTTP/1.1" 200 512 "-" "curl"',
    '127.0.0.1 - - [01/Nov/2024:00:00:01 +0900] "GET /wp-login.php HTTP/1.1" 404 0 "-" "bot"',
    '127.0.0.1 - - [01/Nov/2024:00:00:02 +0900] "POST /comment HTTP/1.1" 200 0 "-" "curl"',
    '127.0.0.1 - - [01/Nov/2024:00:00:03 +0900] "HEAD /%ED%95%9C HTTP/2.0" 301 0 "-" "curl"',
    '127.0.0.1 - - [01/Nov/2024:00:00:04 +0900] "GET /soon HTTP/1.1" 302 0',
    '127.0.0.1 - - [01/Nov/2024:00:00:04 +0900] "GET //twice//slashed/ HTTP/1.1" 200 9',
    '127.0.0.1 - - [01/Nov/2024:00:00:05 +0900] "GET /\\xEA\\xB8\\x80/?a=1 HTTP/1.1" 304 0',
    '127.0.0.1 - - [01/Nov/2024:00:00:06 +0900] "\\x16\\x03\\x01" 400 0',
  ].join("\n");
  expect(readAddresses(log)).toEqual({
    format: "access log",
    paths: ["/attention/31", "/%ED%95%9C", "//twice//slashed/", "/%EA%B8%80/?a=1"],
    sitemaps: [],
    ignored: 4,
  });
});
