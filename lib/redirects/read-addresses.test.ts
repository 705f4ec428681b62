import { expect, test } from "vitest";
import { readAddresses } from "./read-addresses.ts";

test("a list holds a URL or a path on each line", () => {
  const list = "# old site\nhttps://old.example/attention/31/\n\n/한글?p=1\n/attention/31/\n";
  expect(readAddresses(list)).toEqual(["/attention/31/", "/%ED%95%9C%EA%B8%80?p=1"]);
});

test("a sitemap holds them in loc", () => {
  const sitemap =
    "<urlset><url><loc>https://old.example/a?x=1&amp;y=2</loc></url><url><loc>\n<![CDATA[https://old.example/b]]></loc></url></urlset>";
  expect(readAddresses(sitemap)).toEqual(["/a?x=1&y=2", "/b"]);
});

test("of an access log count the requests that the old server answered", () => {
  const log = [
    '127.0.0.1 - - [01/Nov/2024:00:00:00 +0900] "GET /attention/31 HTTP/1.1" 200 512 "-" "curl"',
    '127.0.0.1 - - [01/Nov/2024:00:00:01 +0900] "GET /wp-login.php HTTP/1.1" 404 0 "-" "bot"',
    '127.0.0.1 - - [01/Nov/2024:00:00:02 +0900] "POST /comment HTTP/1.1" 200 0 "-" "curl"',
    '127.0.0.1 - - [01/Nov/2024:00:00:03 +0900] "HEAD /%ED%95%9C HTTP/2.0" 301 0 "-" "curl"',
  ].join("\n");
  expect(readAddresses(log)).toEqual(["/attention/31", "/%ED%95%9C"]);
});
