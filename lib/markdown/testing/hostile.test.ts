import { expect, it } from "vitest";
import { findDangers, hostileBodies } from "./hostile.ts";

it.each([
  ["<p onclick=x>", '<p onclick="x">'],
  ["<a href='java\tscript:x'>", '<a href="java\tscript:x">'],
  ["<a href='&#1; javascript:x'>", '<a href="\u0001 javascript:x">'],
  ["<img src=//evil.example/x>", '<img src="//evil.example/x">'],
  ["<img srcset='/a 1x, https://evil.example/b 2x'>", '<img srcset="/a 1x, https://evil.example/b 2x">'],
  ["<p style='background:url(x)'>", '<p style="background:url(x)">'],
  ["<svg><a xlink:href=javascript:x>", '<a xlinkhref="javascript:x">'],
  ["<p id=__next_f>", '<p id="__next_f">'],
  ["<p><title>x</title>", "<title>"],
])("finds what is dangerous in %s", (html, danger) => {
  expect(findDangers(html)).toContain(danger);
});

it("finds what is dangerous once a script has copied it", () => {
  const html = "<svg></p><style><a id='</style><img src=1 onerror=x>'>";
  expect(findDangers(html)).toContain("<style>");
});

it.each([
  '<a href="https://other.example/" rel="noopener">x</a> <a href="/x?javascript:y">x</a>',
  '<img src="/images/x.png" alt="" style="background-color:#fff">',
  "<svg><title>x</title><path d='M0 0'></path></svg>",
])("lets pass what pages need: %s", (html) => {
  expect(findDangers(html)).toEqual([]);
});

it("finds something in most hostile texts of HTML, were they shown as they are", () => {
  const texts = hostileBodies().filter(({ name }) => /^(?:html|svg-and-mathml|mutation):/.test(name));
  const found = texts.filter(({ text }) => findDangers(text).length > 0);
  expect(found.length / texts.length).toBeGreaterThan(0.8);
});
