import { expect, test } from "vitest";
import { type PaperWish, readWish } from "./paper-wish.ts";

const nothing: PaperWish = {
  ...{ name: undefined, latinName: undefined, tagline: undefined, url: undefined, language: undefined },
  ...{ colour: undefined, categories: undefined, author: undefined, email: undefined },
};

test("a name is enough", () => {
  expect(readWish({ ...nothing, name: " 마을 신문 " })).toEqual({
    paper: {
      ...{
        name: "마을 신문",
        latinName: "",
        tagline: "가까이에서 듣고 쓰는 신문",
        url: "https://paper.example",
      },
      ...{ language: "ko", colour: undefined, categories: ["소식"], author: "편집부" },
      email: "editor@paper.example",
    },
  });
  expect(readWish({ ...nothing, name: "Town", language: "en" })).toMatchObject({
    paper: { tagline: "News, read closely", categories: ["News"], author: "Newsroom" },
  });
});

test.each([
  ["news.kr", "https://news.kr"],
  ["https://www.news.kr/", "https://www.news.kr"],
  ["http://127.0.0.1:3000", "http://127.0.0.1:3000"],
])("the address %s is meant as %s", (written, url) => {
  expect(readWish({ ...nothing, name: "신문", url: written })).toMatchObject({ paper: { url } });
});

test("all that is wrong is said at once", () => {
  const wish = {
    ...nothing,
    url: "news.kr/blog",
    language: "fr",
    colour: "빨강",
    categories: ["AI", "ai"],
    email: "나",
  };
  expect(readWish(wish)).toEqual({
    problems: [
      expect.stringContaining("--name"),
      expect.stringContaining("news.kr/blog"),
      expect.stringContaining("fr"),
      expect.stringContaining("빨강"),
      expect.stringContaining("AI, ai"),
      expect.stringContaining("나"),
    ],
  });
});
