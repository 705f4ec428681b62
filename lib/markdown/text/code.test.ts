import { bundledThemes } from "shiki";
import { describe, expect, it, vi } from "vitest";
import { renderInTest } from "../testing/render.ts";
import { codeThemes, highlight } from "./highlighter.ts";

const pre =
  '<pre class="shiki shiki-themes github-light-high-contrast github-dark-high-contrast" style="--shiki-light:#0e1116;--shiki-dark:#f0f3f6;--shiki-light-bg:#ffffff;--shiki-dark-bg:#0a0c10" tabindex="0">';

describe("a block of code", () => {
  it("is coloured in two themes by variables", async () => {
    const { html, findings } = await renderInTest("```json\n1\n```");
    expect(html).toBe(
      `<div data-code="" data-language="json">${pre}<code><span class="line"><span style="--shiki-light:#023B95;--shiki-dark:#91CBFF">1</span></span></code></pre></div>`,
    );
    expect(findings).toEqual([]);
  });

  it("with a title is a figure with a caption", async () => {
    const { html } = await renderInTest('```text title="x <b>.py"\n가\n```');
    expect(html).toBe(
      `<figure data-code="" data-language="text"><figcaption>x &lt;b&gt;.py</figcaption><div>${pre}<code><span class="line"><span>가</span></span></code></pre></div></figure>`,
    );
  });

  it("keeps its title when the article holds HTML", async () => {
    const { html } = await renderInTest('<div>가</div>\n\n```text title="x.py"\n가\n```');
    expect(html).toContain("<figcaption>x.py</figcaption>");
  });

  it("in a language that nobody knows is plain, and a near one is named", async () => {
    const { html, diagnostics } = await renderInTest("```pyton\na < b\n```");
    expect(html).toBe(
      `<div data-code="" data-language="text">${pre}<code><span class="line"><span>a &#x3C; b</span></span></code></pre></div>`,
    );
    expect(diagnostics).toEqual([
      {
        severity: "hint",
        rule: "code/unknown-language",
        file: "posts/test.md",
        line: 1,
        column: 1,
        message: "알 수 없는 언어여서 코드에 색을 표시하지 않습니다: ‘pyton’",
        mend: "입력하려던 것이 ‘python’인지 확인해 주세요.",
      },
    ]);
  });

  it.each(["constructor", "__proto__", "toString"])("is safe from the name %s", async (language) => {
    const { findings } = await renderInTest(`\`\`\`${language}\n1\n\`\`\``);
    expect(findings).toEqual(["hint code/unknown-language 1:1"]);
  });

  it("keeps its lines, blank ones and quotes included", async () => {
    const { html, text } = await renderInTest("```\n\"a\"\n\n  'b' &amp; <c>\n```");
    expect(html.replace(/<[^>]*>/g, "")).toBe("\"a\"\n\n  'b' &#x26;amp; &#x3C;c>");
    expect(text).toBe("\"a\"\n'b' &amp; <c>");
  });
});

/** @see https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
function contrast(first: string, second: string): number {
  const luminance = (colour: string): number => {
    const [red = 0, green = 0, blue = 0] = [1, 3, 5]
      .map((start) => Number.parseInt(colour.slice(start, start + 2), 16) / 255)
      .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [dark = 0, light = 0] = [luminance(first), luminance(second)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

describe.each(Object.values(codeThemes))("the theme %s", (name) => {
  it("has a contrast of at least 4.5:1 in every colour that stands on its own background", async () => {
    const theme = (await bundledThemes[name]()).default;
    const background = theme.colors?.["editor.background"] ?? "";
    const colours = (theme.tokenColors ?? [])
      .filter(({ settings }) => settings.background === undefined)
      .flatMap(({ settings }) => settings.foreground ?? []);
    const poor = [...new Set(colours)].filter((colour) => contrast(colour, background) < 4.5);
    expect({ poor, some: colours.length > 10 }).toEqual({ poor: [], some: true });
  });
});

it("has the same colours on a machine that is busy", async () => {
  const calm = await highlight("pip install -U openai-whisper", "bash");
  let now = 0;
  const clock = vi.spyOn(Date, "now").mockImplementation(() => {
    now += 1_000;
    return now;
  });
  const busy = await highlight("pip install -U openai-whisper", "bash");
  clock.mockRestore();
  expect(busy).toBe(calm);
});
