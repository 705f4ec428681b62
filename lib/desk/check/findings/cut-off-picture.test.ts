import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { isCutOff } from "./cut-off-picture.ts";

const png = await readFile("public/images/transformer/lead.png");
const jpeg = await readFile("public/images/news/2024-08-12-news31/gpu_hours.jpg");
/** A file of 20 bytes as its header says. */
const webp = Buffer.from(`RIFF\x0c\0\0\0WEBPVP8L${"\0".repeat(4)}`, "latin1");
const pictures = Object.entries({ png, jpeg, webp });

test.each(pictures)("a whole %s is whole, with what a camera puts after it too", (_, picture) => {
  expect(isCutOff(picture)).toBe(false);
  expect(isCutOff(Buffer.concat([picture, Buffer.alloc(1_000, 7)]))).toBe(false);
});

test.each(pictures)("a %s that breaks off anywhere after its beginning is cut off", (_, picture) => {
  for (const share of [0.3, 0.6, 0.9]) {
    const length = Math.max(12, Math.floor(picture.length * share));
    expect(isCutOff(picture.subarray(0, length)), `${length} of ${picture.length}`).toBe(true);
  }
  expect(isCutOff(picture.subarray(0, -1))).toBe(true);
});

test("a JPEG is not complete because the small one inside it is", () => {
  const preview = Buffer.from([0xff, 0xe1, 0x00, 0x08, 0xff, 0xda, 0x00, 0x00, 0xff, 0xd9]);
  const half = jpeg.subarray(2, Math.floor(jpeg.length / 2));
  expect(isCutOff(Buffer.concat([jpeg.subarray(0, 2), preview, half]))).toBe(true);
});

test("of what is no picture that it knows it says nothing", () => {
  for (const bytes of ["", "글", "<svg>", "GIF89a"]) expect(isCutOff(Buffer.from(bytes))).toBe(false);
});

test("a JPEG with bytes between its segments is left alone", () => {
  const [start, rest] = [jpeg.subarray(0, 2), jpeg.subarray(2)];
  expect(isCutOff(Buffer.concat([start, Buffer.from([0xff, 0xff]), rest]))).toBe(false);
  expect(isCutOff(Buffer.concat([start, Buffer.from([0x00]), rest]))).toBe(false);
});
