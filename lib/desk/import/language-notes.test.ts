import { expect, test } from "vitest";
import { articleOf } from "../../markdown/testing/render.ts";
import { languageNotes } from "./language-notes.ts";

const notes = (config: Readonly<Record<string, unknown>>, languages: readonly string[] = []) =>
  languageNotes(
    { all: config },
    languages.map((language) => ({ article: { ...articleOf(""), language } })),
    "ko",
  ).map(({ weight, rule, message }) => `${weight} ${rule} ${message.replace(/.*[:은] /, "")}`);

test.each([{ lang: "en" }, { locale: "en_US" }, { default_lang: "pt-br" }])(
  "an old site in another language, %j, needs a person",
  (config) => {
    expect(notes(config)).toEqual([expect.stringMatching(/^person import\/site-language/)]);
  },
);

test.each([{}, { lang: "ko" }, { locale: "ko-KR" }, { lang: "english" }])("%j needs nobody", (config) => {
  expect(notes(config)).toEqual([]);
});

test("articles in other languages are counted", () => {
  expect(notes({ lang: "ko" }, ["en", "ja", "en", "ko", "ko-KR"])).toEqual([
    "done import/languages en 2건, ja 1건",
  ]);
});
