import { mkdtemp, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import sharp from "sharp";
import { expect, test } from "vitest";
import { imageColour } from "./image-colour.ts";

const folder = await mkdtemp(join(tmpdir(), "image-colour-"));

async function picture(name: string, background: string): Promise<string> {
  const file = join(folder, name);
  await sharp({ create: { width: 8, height: 4, channels: 4, background } }).toFile(file);
  return file;
}

test("an opaque picture has the colour of its average", async () => {
  expect(await imageColour(await picture("red.png", "#a8281e"))).toBe("#a8281e");
});

test("a picture with transparent parts has none", async () => {
  expect(await imageColour(await picture("veil.png", "#a8281e80"))).toBeUndefined();
});

test("a broken file and a drawing have none", async () => {
  const broken = join(folder, "broken.png");
  const drawing = join(folder, "drawing.svg");
  await writeFile(broken, "not a picture");
  await writeFile(drawing, "<svg/>");
  expect([await imageColour(broken), await imageColour(drawing)]).toEqual([undefined, undefined]);
});

test("a file that changed is looked at again", async () => {
  const file = await picture("changing.png", "#000000");
  await imageColour(file);
  await picture("changing.png", "#ffffff");
  await utimes(file, new Date(), new Date("2030-01-01"));
  expect(await imageColour(file)).toBe("#ffffff");
});
