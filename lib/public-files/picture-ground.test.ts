import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import sharp from "sharp";
import { afterAll, beforeAll, expect, test } from "vitest";
import { imageColour } from "./image-colour.ts";
import { findImage } from "./image-file.ts";
import { groundOf } from "./picture-ground.ts";

const svg = (content: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="30" height="20">${content}</svg>`;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "ground-"));
  const create = { width: 30, height: 20, channels: 4 as const };
  const black = { ...create, background: { r: 0, g: 0, b: 0, alpha: 1 } };
  const clear = { ...create, background: { r: 0, g: 0, b: 0, alpha: 0 } };
  const line = { input: { create: { ...black, height: 1 } }, top: 3, left: 0 };
  for (const ending of ["png", "webp", "avif", "gif"] as const) {
    await sharp({ create: clear })
      .composite([line])
      .toFile(path.join(folder, `drawing.${ending}`));
    await sharp({ create: black }).toFile(path.join(folder, `photo.${ending}`));
  }
  await sharp({ create: black }).removeAlpha().toFile(path.join(folder, "photo.jpg"));
  await writeFile(path.join(folder, "drawing.svg"), svg("<path d='M0 0H9'/>"));
  await writeFile(
    path.join(folder, "both.svg"),
    svg("<style>@media (prefers-color-scheme: dark) { path { stroke: #fff } }</style>"),
  );
});

afterAll(() => rm(folder, { recursive: true }));

test.each([
  ["drawing.png", "light"],
  ["drawing.webp", "light"],
  ["drawing.avif", "light"],
  ["drawing.gif", "light"],
  ["drawing.svg", "light"],
  ["both.svg", undefined],
  ["photo.png", undefined],
  ["photo.webp", undefined],
  ["photo.avif", undefined],
  ["photo.jpg", undefined],
])("on a dark page %s gets the ground %s", async (name, ground) => {
  const image = await findImage(`/${name}`, folder, "https://attention.example");
  if (image.kind !== "local") throw new Error(`${name} can't be read`);
  const colour = await imageColour(path.join(folder, name));
  expect(groundOf({ src: image.src, colour, bothThemes: image.bothThemes })).toBe(ground);
});
