import sharp from "sharp";
import { expect, test } from "vitest";
import { asIco, drawIcon } from "./draw-icon.ts";

const square =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><path fill="#a8281e" d="M0 0h8v8H0z"/></svg>';
const disc =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><circle fill="#a8281e" cx="4" cy="4" r="4"/></svg>';
const wide =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 4"><path fill="#a8281e" d="M0 0h8v4H0z"/></svg>';

/** The colour at a point, both from 0 to 1. */
async function colourAt(png: Buffer, x: number, y: number): Promise<readonly number[]> {
  const { data, info } = await sharp(png).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  const place = (Math.floor(y * (info.height - 1)) * info.width + Math.floor(x * (info.width - 1))) * 4;
  return [...data.subarray(place, place + 4)];
}

const red = [168, 40, 30, 255];
const paper = [253, 252, 250, 255];

test.each([16, 180, 512])("an icon is a square of %i pixels, drawn at that size", async (size) => {
  const png = await drawIcon(disc, size, "plain", "#fdfcfa");
  expect(await sharp(png).metadata()).toMatchObject({ format: "png", width: size, height: size });
  expect(await colourAt(png, 0, 0)).toEqual([0, 0, 0, 0]);
  expect(await colourAt(png, 0.5, 0.5)).toEqual(red);
});

test("a phone that shows no transparency gets the paper behind the mark", async () => {
  expect(await colourAt(await drawIcon(disc, 180, "opaque", "#fdfcfa"), 0, 0)).toEqual(paper);
});

test("a maskable icon keeps the mark in the middle, and its ground reaches to the edge", async () => {
  const ofSquare = await drawIcon(square, 512, "maskable", "#fdfcfa");
  expect(await colourAt(ofSquare, 0, 0)).toEqual(red);
  const ofDisc = await drawIcon(disc, 512, "maskable", "#fdfcfa");
  expect([await colourAt(ofDisc, 0.05, 0.5), await colourAt(ofDisc, 0.15, 0.5)]).toEqual([paper, red]);
});

test("a mark that is no square is not stretched", async () => {
  const png = await drawIcon(wide, 64, "plain", "#fdfcfa");
  expect(await colourAt(png, 0.5, 0)).toEqual([0, 0, 0, 0]);
  expect(await colourAt(png, 0.02, 0.5)).toEqual(red);
});

test("an .ico file says how large its picture is and where it lies", async () => {
  const png = await drawIcon(square, 48, "plain", "#fdfcfa");
  const ico = asIco(png, 48);
  expect([...ico.subarray(0, 8)]).toEqual([0, 0, 1, 0, 1, 0, 48, 48]);
  expect([ico.readUInt32LE(14), ico.readUInt32LE(18)]).toEqual([png.length, 22]);
  expect(ico.subarray(22).equals(png)).toBe(true);
});
