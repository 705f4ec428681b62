import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import sharp from "sharp";
import { expect, test } from "vitest";
import { cardText } from "@/lib/share-card/card-text";
import { cropImage, imageShapes } from "@/lib/share-card/crop-image";
import { drawShareCard } from "./draw-share-card";

const root = path.join(import.meta.dirname, "../..");
const chart = path.join(root, "lib/markdown/testing/fixtures/public/images/chart.svg");
const words = { category: "모델", siteName: "어텐션", note: "2026년 11월 24일", picture: undefined };

/** Looked at by a person; `approved/<name>.png` beside this test is what they saw. */
const approved = {
  hangul: { ...words, headline: "Meta 라마(LLaMA) 3.1, 405B까지 공개하다!" },
  mixed: { ...words, headline: "🧑‍💻 E=mc², 中文·日本語·Ελληνικά, 그리고 ₩1,000 ❤️ © 🇰🇷" },
  long: {
    ...words,
    headline: "낱말 사이에서만 줄이 바뀌고 네 줄을 넘으면 말줄임표로 끝난다는 것을 보는 긴 제목 ".repeat(4),
  },
  picture: { ...words, headline: "도표 위에 놓인 제목", picture: chart },
} as const;

test.each(Object.entries(approved))("the card “%s” looks as it was approved", async (name, card) => {
  const file = path.join(import.meta.dirname, "approved", `${name}.png`);
  expect(await differenceOf(await drawShareCard(card), await readFile(file))).toBeLessThan(1);
});

test("another headline is another picture", async () => {
  const file = path.join(import.meta.dirname, "approved/hangul.png");
  const card = await drawShareCard({ ...approved.hangul, headline: "전혀 다른 제목입니다" });
  expect(await differenceOf(card, await readFile(file))).toBeGreaterThan(3);
});

test("equal input makes equal bytes, of the size that is shared", async () => {
  const card = await drawShareCard(approved.picture);
  expect(card.equals(await drawShareCard(approved.picture))).toBe(true);
  const { format, height, width } = await sharp(card).metadata();
  expect({ format, height, width }).toEqual({ format: "jpeg", width: 1200, height: 630 });
  // KakaoTalk and X take 5 MB; less arrives sooner.
  expect(card.length).toBeLessThan(300_000);
});

test("every headline of the site can be drawn whole", async () => {
  const names = await readdir(path.join(root, "posts"), { recursive: true });
  for (const name of names.filter((each) => /\.mdx?$/.test(each))) {
    const source = await readFile(path.join(root, "posts", name), "utf8");
    const title = /^title: *(["']?)(.*)\1 *$/m.exec(source)?.[2]?.normalize("NFC") ?? "";
    expect((await cardText(title)).text).toBe(title.replace(/\s+/g, " ").trim());
  }
});

test("what has no picture and no letter is left out, where an empty box would stand", async () => {
  expect(await cardText("가\u0000 \u{10FFFD} 나 مرحبا 다 1️⃣ #태그")).toMatchObject({
    text: "가 나 다 1️⃣ #태그",
  });
});

test.each(Object.entries(imageShapes))("a lead image is cut to %s", async (shape, [width, height]) => {
  const cut = await cropImage(chart, shape as keyof typeof imageShapes, "white");
  expect(await sharp(cut).metadata()).toMatchObject({ format: "jpeg", width, height });
});

/** The mean difference of two pictures, of 255 levels of grey, where neither is seen sharply. */
async function differenceOf(a: Buffer, b: Buffer): Promise<number> {
  const [one, other] = await Promise.all([a, b].map(greyOf));
  const sum = one?.reduce((total, level, place) => total + Math.abs(level - (other?.[place] ?? 0)), 0) ?? 0;
  return sum / (one?.length ?? 1);
}

function greyOf(picture: Buffer): Promise<Buffer> {
  return sharp(picture).resize(300, 158, { fit: "fill" }).greyscale().raw().toBuffer();
}
