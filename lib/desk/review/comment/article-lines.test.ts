import { expect, test } from "vitest";
import { countWords } from "./article-lines.ts";

test("words and characters are those that readers read", () => {
  expect(
    countWords(
      "## 첫 제목\n\n**굵은** [링크](https://example.org/아주-긴-주소) 글.\n\n```js\nconst a = 1;\n```\n",
    ),
  ).toEqual({
    characters: 9,
    words: 5,
  });
});

test("a body with nothing in it has none", () => {
  expect(countWords("\n\n")).toEqual({ characters: 0, words: 0 });
});
