import sharp from "sharp";
import { expect, test } from "vitest";
import { pictureEnding } from "./picture-ending.ts";

const create = { width: 8, height: 4, channels: 3 as const, background: "red" };
const bytesOf = (text: string) => new TextEncoder().encode(text);

test.each([
  ["png", "png"],
  ["jpeg", "jpg"],
  ["gif", "gif"],
  ["webp", "webp"],
  ["avif", "avif"],
  ["tiff", undefined],
] as const)("%s has the ending %s", async (format, ending) => {
  expect(pictureEnding(await sharp({ create })[format]().toBuffer())).toBe(ending);
});

test.each([
  ['<svg xmlns="http://www.w3.org/2000/svg" width="3" height="2"/>', "svg"],
  ["<!doctype html><title>404</title>", undefined],
  ["<html><svg xmlns='http://www.w3.org/2000/svg'/></html>", undefined],
  ["", undefined],
  ["GIF89a", undefined],
  ["BM", undefined],
])("%j has the ending %s", (text, ending) => {
  expect(pictureEnding(bytesOf(text))).toBe(ending);
});
