import { expect, test } from "vitest";
import { readJekyllConfig } from "./jekyll-config.ts";
import { importSettings } from "./site-settings.ts";

function settingsOf(navigation: unknown) {
  const config = readJekyllConfig("timezone: Asia/Seoul\n");
  if (config === undefined) throw new Error("no configuration");
  return importSettings({ config, data: { navigation } });
}

test("links of a menu come along, and those that run something or only look like a path do not", () => {
  const { navigations, notes } = settingsOf({
    main: [
      { title: "소개", url: "/about/" },
      { title: "저장소", url: "https://github.com/x" },
      { title: "함정", url: "javascript:alert(1)" },
      {
        title: "또 함정",
        children: [
          { title: "데이터", url: "data:text/html,x" },
          { title: "글", url: "/a" },
        ],
      },
      { title: "다른 곳", url: "//evil.example/" },
    ],
    gone: [{ title: "함정", url: " JavaScript:alert(1)" }],
  });
  expect(navigations).toEqual({
    main: [
      {
        kind: "links",
        title: "",
        links: [
          { label: "소개", href: "/about/" },
          { label: "저장소", href: "https://github.com/x" },
        ],
      },
      { kind: "links", title: "또 함정", links: [{ label: "글", href: "/a" }] },
    ],
  });
  expect(notes.map(({ weight, rule, message }) => [weight, rule, /‘(.*?)’/s.exec(message)?.[1]])).toEqual([
    ["person", "import/unsafe-link", "javascript:alert(1)"],
    ["person", "import/unsafe-link", "data:text/html,x"],
    ["person", "import/unsafe-link", "//evil.example/"],
    ["person", "import/unsafe-link", " JavaScript:alert(1)"],
  ]);
});
