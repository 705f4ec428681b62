import { expect, test } from "vitest";
import { render } from "../../testing/render.ts";
import { rehypeImageLayout } from "./image-layout.ts";

test.each([
  ['<img src="a" width="700" height="300">', '<img src="a">'],
  ['<img src="a" width="500px">', '<img src="a" class="image-medium">'],
  ['<img src="a" style="width: 40%">', '<img src="a" class="image-small">'],
  ['<img src="a" style="float:right; max-width:300px">', '<img src="a" class="image-small align-right">'],
  ['<img src="a" style="display:block; margin: 0 auto">', '<img src="a" class="align-center">'],
  ['<img src="a" style="margin-left:auto;margin-right:auto">', '<img src="a" class="align-center">'],
  ['<img src="a" align="middle">', '<img src="a" class="align-center">'],
  ['<img src="a" title="on: dark" width="300">', '<img src="a" class="on-dark image-small">'],
  ['<img src="a" title="On:Dark ">', '<img src="a" class="on-dark">'],
  ['<img src="a" title="on: darkness">', '<img src="a" title="on: darkness">'],
  ['<img src="a" style="color">', '<img src="a">'],
  ['<img src="a" style=";:;}{*/ width:;">', '<img src="a">'],
])("an image's %s becomes a class", (markdown, html) => {
  expect(render(markdown, [], [rehypeImageLayout]).html).toBe(html);
});

test.each([
  ['<p style="text-align: right; color: red">가</p>', '<p class="text-right">가</p>'],
  ['<p align="center">가</p>', '<p class="text-center">가</p>'],
  ["<center>가</center>", '<div class="text-center">가</div>'],
  ['<div style="position:fixed;inset:0">가</div>', "<div>가</div>"],
])("a block's %s becomes a class", (markdown, html) => {
  expect(render(markdown, [], [rehypeImageLayout]).html).toBe(html);
});
