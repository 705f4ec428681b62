import { expect, test } from "vitest";
import { judgeRequest } from "./judge-request.ts";

const judge = (method: string, target: string) =>
  judgeRequest(method, target, (path) => path === "/images/a.png");

test.each(["POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "PROPFIND", "PURGE", "QUERY", "M-SEARCH"])(
  "%s is no method of a page",
  (method) => {
    expect(judge(method, "/")).toEqual({ kind: "refused", status: 405 });
  },
);

test.each([
  ["/", "/"],
  ["/posts/a?b=c#d", "/posts/a?b=c#d"],
  ["//host/a", "//host/a"],
  ["http://news.example", "/"],
  ["http://news.example/posts/a", "/posts/a"],
  ["HTTPS://news.example?p=58", "/?p=58"],
  ["/_next/image?url=%2Fimages%2Fa.png&w=640&q=75", "/_next/image?url=%2Fimages%2Fa.png&w=640&q=75"],
  // What the optimiser refuses by itself.
  ["/_next/image?w=640", "/_next/image?w=640"],
  ["/_next/image?url=https://host/a.png", "/_next/image?url=https://host/a.png"],
])("GET %s asks for %s", (target, path) => {
  expect(judge("GET", target)).toEqual({ kind: "passes", target: path });
});

test.each([
  ...[
    "*",
    "*/*",
    "\\",
    "a",
    "posts/a",
    "mailto:a",
    "file:///etc/passwd",
    "http:/",
    "http:///",
    "http://[::1",
  ],
  ...["javascript:alert(1)", "httpx://host/", "http://a b/"],
  ...["/%5Chost/a.png", "//host/a.png", "/attention/31", "/%25", "/%00", "/images/", "/images/a.png%3F"].map(
    (picture) => `/_next/image?url=${picture}&w=640&q=75`,
  ),
  "/_NEXT/image?url=/none.png",
])("GET %s asks for nothing", (target) => {
  expect(judge("GET", target)).toEqual({ kind: "refused", status: 400 });
});
