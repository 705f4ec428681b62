import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import site from "@/site.config";
import { foreignLanguage, InSiteLanguage } from "./site-language";

test.each([
  [undefined, undefined],
  [site.language, undefined],
  [`${site.language}-KR`, undefined],
  ["fr", "fr"],
  ["zh-Hant", "zh-Hant"],
])("an article in %s has the language %s", (language, expected) => {
  expect(foreignLanguage({ language })).toBe(expected);
});

test("the site's own words in an article of another language are in the site's", () => {
  const html = (language: string | undefined) =>
    renderToStaticMarkup(<InSiteLanguage article={{ language }}>공유</InSiteLanguage>);
  expect([html("fr"), html(undefined)]).toEqual([`<div lang="${site.language}">공유</div>`, "공유"]);
});
