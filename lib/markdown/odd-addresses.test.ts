import { describe, expect, test } from "vitest";
import { renderInTest, renderMdxInTest } from "./testing/render.ts";

const asPages = ["https://attention.example/posts/a", "http://attention.example/posts/a"];

/** Hosts that a browser would ask, whichever way the page came. */
function hosts(html: string, attribute: "href" | "src"): readonly string[] {
  const written = [
    ...html.matchAll(
      new RegExp(`<(?:${attribute === "href" ? "a" : "\\w+"})\\b[^>]* ${attribute}="([^"]*)"`, "g"),
    ),
  ];
  return written.flatMap(([, address = ""]) =>
    asPages.map((page) => new URL(address.replaceAll("&#x3C;", "<").replaceAll("&amp;", "&"), page).host),
  );
}

const foreign = [
  "https:evil.example/a.mp3",
  "http:evil.example/a.mp3",
  "HTTPS:evil.example/a.mp3",
  "https:/evil.example/a.mp3",
  "http:\\evil.example/a.mp3",
  "https:///evil.example/a.mp3",
  "//evil.example/a.mp3",
  "///evil.example/a.mp3",
  "\\\\evil.example/a.mp3",
  "/\\evil.example/a.mp3",
  "/&#9;/evil.example/a.mp3",
  "/&#10;\\evil.example/a.mp3",
];

describe.each([
  ["Markdown", renderInTest],
  ["MDX", renderMdxInTest],
])("in %s", (dialect, render) => {
  test.each(foreign)("no player asks %s", async (address) => {
    for (const tag of ["audio", "video"]) {
      const { html } = await render(`<${tag} src="${address}" controls></${tag}>`);
      expect(hosts(html, "src").filter((host) => host !== "attention.example")).toEqual([]);
      expect(hosts(html, "href")).toEqual(["evil.example", "evil.example"]);
    }
  });

  test.each(foreign)("no picture asks %s", async (address) => {
    const { html } = await render(`<img src="${address}" alt="그림" />`);
    expect(html).not.toContain("<img");
    expect(hosts(html, "href")).toEqual(["evil.example", "evil.example"]);
  });

  test.each(foreign)("a link to %s is marked, and means the same on every page", async (address) => {
    const { html } = await render(`<a href="${address}">글</a>`);
    expect(html).toContain('class="external"');
    expect(hosts(html, "href")).toEqual(["evil.example", "evil.example"]);
  });

  test.each([
    "/%2Fa.svg",
    "/%2fevil.example/a.svg",
    "/%5Ca.svg",
    "/%5c%5cevil.example/a.svg",
    "/%09/a.svg",
    "/x%2F..%2Fa.svg",
    "/.%2Fa.svg",
    "/a.svg%00",
    "/%252Fa.svg",
  ])("an encoded slash is none: %s is no file", async (address) => {
    const { html, findings } = await render(`![그림](${address})`);
    expect(html).not.toContain("<img");
    expect(findings).toEqual(["warning image/missing 1:1"]);
    if (dialect === "MDX") {
      const download = await render(`<Download src="${address}" title="자료" />`);
      expect(download.findings).toEqual(["error download/missing 1:1"]);
    }
  });
});
