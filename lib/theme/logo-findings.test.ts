import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import sharp from "sharp";
import { afterEach, beforeEach, expect, test } from "vitest";
import { logoFindings } from "./logo-findings.ts";

let root = "";
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "logo-"));
  mkdirSync(join(root, "site"));
});
afterEach(() => rmSync(root, { recursive: true }));

const svg = (attributes: string, inside = "") =>
  `<svg xmlns="http://www.w3.org/2000/svg" ${attributes}>${inside}</svg>`;

async function said(logo?: string | Buffer): Promise<readonly string[]> {
  if (logo !== undefined) writeFileSync(join(root, "site/logo.svg"), logo);
  return (await logoFindings(root)).map(({ rule, file, message }) => `${rule} ${file}: ${message}`);
}

test.each([svg('viewBox="0 0 64 64"'), svg('width="20" height="20"'), svg('viewBox="0 0 100 99"')])(
  "a square is a logo: %s",
  async (logo) => expect(await said(logo)).toEqual([]),
);

test("no file, no SVG, no square and too much are said", async () => {
  const png = await sharp({ create: { width: 8, height: 8, channels: 3, background: "red" } })
    .png()
    .toBuffer();
  const found = [
    await said(),
    await said(png),
    await said("로고"),
    await said("<svg"),
    await said(svg('viewBox="0 0 200 64"')),
    await said(svg('viewBox="0 0 64 64"', `<!--${"x".repeat(200_000)}-->`)),
  ];
  expect(found.flat()).toEqual([
    "site/bad-logo site/logo.svg: 신문의 로고 파일이 없어 아이콘을 만들 수 없습니다.",
    "site/bad-logo site/logo.svg: 로고 파일을 SVG 이미지로 읽을 수 없습니다.",
    "site/bad-logo site/logo.svg: 로고 파일을 SVG 이미지로 읽을 수 없습니다.",
    "site/bad-logo site/logo.svg: 로고 파일을 SVG 이미지로 읽을 수 없습니다.",
    "site/bad-logo site/logo.svg: 로고가 정사각형이 아닙니다. 가로 200, 세로 64입니다.",
    "site/bad-logo site/logo.svg: 로고 파일이 201kB입니다. 200kB까지 쓸 수 있습니다.",
  ]);
});
