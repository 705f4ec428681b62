import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { contentPaths } from "../content/source/content-paths.ts";
import { contrastFindings } from "./contrast-findings.ts";
import { themedLogo } from "./logo.ts";
import { hexOf, parseTheme, type Theme } from "./parse-theme.ts";
import { colourTokens, propertyOf, shapeTokens } from "./tokens.ts";

/** Black on white, white on black, everywhere. */
const plain: Readonly<Record<string, string>> = Object.fromEntries([
  ...colourTokens.map((token) => [
    propertyOf(token),
    /paper|raised|soft|rule/.test(token) ? "light-dark(#fff, #000)" : "light-dark(#000, #fff)",
  ]),
  ...shapeTokens.map((token) => [propertyOf(token), "0"]),
]);

function themeWith(tokens: Readonly<Record<string, string>> = {}): Theme {
  const lines = Object.entries({ ...plain, ...tokens }).map(([name, value]) => `  ${name}: ${value};`);
  return parseTheme("site/theme.css", `@theme {\n${lines.join("\n")}\n}\n`);
}

function said({ diagnostics }: Theme): readonly string[] {
  return diagnostics.map(
    ({ rule, line, column, message, mend }) => `${line}:${column} ${rule} ${message} → ${mend}`,
  );
}

/** The value that a finding tells to write, put into the theme. */
function mended(theme: Theme, tokens: Readonly<Record<string, string>>): Theme {
  const values = contrastFindings(theme).map(({ mend }) => /‘(--[\w-]+): (.*);’/.exec(mend)?.slice(1));
  return themeWith({ ...tokens, ...Object.fromEntries(values.map((each) => each ?? [])) });
}

test("this newspaper's own theme is read, and its texts can be read", () => {
  const theme = parseTheme(contentPaths.theme, readFileSync(contentPaths.theme, "utf8"));
  expect([...theme.diagnostics, ...contrastFindings(theme)]).toEqual([]);
});

test.each([
  ["#a8281e", "#a8281e"],
  ["#F00", "#ff0000"],
  ["#ff000080", "#ff7f7f"],
  ["navy", "#000080"],
  ["rgb(168 40 30)", "#a8281e"],
  ["rgba(168, 40, 30, 1)", "#a8281e"],
  ["hsl(4 70% 39%)", "#a9271e"],
  ["oklch(0 0 0)", "#000000"],
  ["var(--color-note)", "#123456"],
])("a colour written as %s is %s", (written, hex) => {
  const theme = themeWith({ "--color-accent": written, "--color-note": "#123456" });
  expect(theme.diagnostics).toEqual([]);
  expect(hexOf(theme, "accent", "light")).toBe(hex);
});

test("both colours of light-dark are read, with commas, comments and lines inside", () => {
  const theme = themeWith({ "--color-accent": "light-dark(\n rgba(1, 2, 3, 1) /* 빨강 */,\n oklch(1 0 0))" });
  expect([hexOf(theme, "accent", "light"), hexOf(theme, "accent", "dark")]).toEqual(["#010203", "#ffffff"]);
});

test.each([
  ["#a8281", "#a8281"],
  ["light-dark(#a8281e, 빨강)", "빨강"],
  ["light-dark(#a8281e)", ""],
  ["var(--color-nowhere)", "var(--color-nowhere)"],
  ["var(--color-accent)", "var(--color-accent)"],
])("%s is no colour", (written, wrong) => {
  expect(said(themeWith({ "--color-accent": written }))).toEqual([
    `7:3 theme/bad-colour ‘--color-accent’ 값을 색으로 읽을 수 없습니다: ‘${wrong}’ → ‘--color-accent: light-dark(#1a1917, #edebe6);’처럼 라이트 테마의 색과 다크 테마의 색을 차례로 입력해 주세요.`,
  ]);
});

test.each([
  ["@theme {\n  --color-ink: #000;", "1:1 여기에서 연 중괄호가 닫히지 않았습니다."],
  ["@theme {}\n}", "2:1 짝이 없는 닫는 중괄호가 있습니다."],
  ["@theme { --a: 'b; }", "1:15 따옴표가 닫히지 않았습니다."],
  ["/* @theme {}", "1:1 주석이 닫히지 않았습니다."],
  ["@theme { --a: light-dark(#000; }", "1:25 여는 괄호가 닫히지 않았습니다."],
  ["@theme {\n  color\n}", "2:3 CSS 문법에 맞지 않습니다."],
])("%j is reported once, at its place", (css, expected) => {
  expect(
    parseTheme("site/theme.css", css).diagnostics.map(
      ({ line, column, message }) => `${line}:${column} ${message}`,
    ),
  ).toEqual([expected]);
});

test("a token that is missing comes with the line to add", () => {
  const css =
    "@theme {\n  --color-paper: light-dark(#fff, #111);\n  --color-ink: light-dark(#222, #eee);\n}\n";
  const lines = said(parseTheme("site/theme.css", css));
  expect(lines).toHaveLength(colourTokens.length - 2 + shapeTokens.length);
  expect(lines[0]).toBe(
    "1:1 theme/missing-token ‘--color-raised’ 값이 없습니다. → @theme { 다음 줄에 추가해 주세요: ‘--color-raised: light-dark(#fff, #111);’",
  );
  expect(lines[1]).toContain("‘--color-muted: light-dark(#222, #eee);’");
});

test.each([
  ":root { --color-ink: #000; }",
  "@media (prefers-color-scheme: dark) { @theme { --color-ink: #000; } }",
  "@media (prefers-color-scheme: dark) { :root { --color-ink: #000; } }",
  "[data-theme='dark'] { --color-ink: #000; }",
])("a token elsewhere would reach the pages alone: %s", (css) => {
  const theme = parseTheme("site/theme.css", `${css}\n`);
  expect(theme.diagnostics.map(({ rule, line }) => `${line} ${rule}`)).toContain("1 theme/misplaced-token");
});

describe("contrast", () => {
  test("a finding has the shade, the two colours, what was found, and a value that passes", () => {
    const tokens = { "--color-muted": "light-dark(#999, #fff)" };
    const theme = themeWith(tokens);
    expect(contrastFindings(theme).map(({ line, message, mend }) => [line, message, mend])).toEqual([
      [
        5,
        "라이트 테마에서 ‘--color-paper’ 바탕(#ffffff) 위의 ‘--color-muted’ 글자(#999999)는 명암비가 2.84:1입니다. 글자의 명암비는 4.5:1 이상이어야 합니다(WCAG 2.2).",
        "이렇게 고쳐 주세요: ‘--color-muted: light-dark(#767676, #fff);’",
      ],
    ]);
    expect(contrastFindings(mended(theme, tokens))).toEqual([]);
  });

  test.each<Readonly<Record<string, string>>>([
    { "--color-accent": "light-dark(#ffd400, #ffd400)" },
    { "--color-accent": "light-dark(#00a0e9, #003a70)" },
    { "--color-ink": "light-dark(rgb(0 0 0 / 0.4), #fff)" },
    { "--color-warning-soft": "light-dark(#ff0, #ff0)" },
    { "--color-note-soft": "light-dark(#808080, #808080)", "--color-note": "light-dark(#888, #888)" },
    { "--color-paper": "light-dark(#777, #777)" },
    { "--color-tip": "oklch(0.8 0.3 150)" },
  ])("what the findings of %j tell to write mends them", (tokens) => {
    let theme = themeWith(tokens);
    expect(contrastFindings(theme)).not.toEqual([]);
    let now: Readonly<Record<string, string>> = tokens;
    for (let time = 0; time < 5 && contrastFindings(theme).length > 0; time += 1) {
      const [first] = contrastFindings(theme);
      const [, name = "", value = ""] = /‘(--[\w-]+): (.*);’/.exec(first?.mend ?? "") ?? [];
      now = { ...now, [name]: value };
      theme = themeWith(now);
    }
    expect(contrastFindings(theme).map(({ message }) => message)).toEqual([]);
  });
});

test("the mark takes the colours of the light theme", () => {
  const theme = themeWith({ "--color-accent": "light-dark(#a8281e, #ff9186)" });
  expect(themedLogo('<path fill="var(--color-accent)" stroke="var( --color-paper, red )"/>', theme)).toBe(
    '<path fill="#a8281e" stroke="#ffffff"/>',
  );
  expect(themedLogo('<path fill="var(--mine)"/>', theme)).toBe('<path fill="var(--mine)"/>');
});
