import { articlePath } from "../lib/content/addresses/urls.ts";
import { typesetFormula } from "../lib/markdown/text/typeset-formula.ts";
import { siteContent } from "../lib/site/content.ts";
import { expect, type Page, test } from "./console-and-requests.ts";

/** Each would lie over the sidebar, over other lines, or make the page as wide as it likes. */
const hostile = [
  "\\rlap{\\kern{-16.5em}\\colorbox{white}{거짓 알림}}",
  "\\kern{-30em}\\colorbox{red}{aaaaaaa}",
  "{\\kern{-50em}}{\\kern{-50em}}\\rlap{\\rule{90em}{3em}}",
  "\\mkern-900mu\\colorbox{red}{a}",
  "\\llap{\\colorbox{red}{aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa}}",
  "x\\mathllap{\\rule{50em}{2em}}",
  "\\mathclap{\\rule{90em}{3em}}",
  "\\hspace{50em}\\hspace{50em}\\hspace{50em}a",
  "\\rule{50em}{1em}\\rule{50em}{1em}",
  "\\smash{\\raisebox{-30em}{\\colorbox{red}{aaaaaaaaaaaaaaa}}}",
  "\\smash{\\raisebox{30em}{\\fbox{a}}}",
  "\\smash{\\rule[-50em]{50em}{90em}}",
  "\\underset{\\smash{\\rule[-50em]{50em}{90em}}}{x}",
  "\\vphantom{\\rule{1em}{9em}}\\rlap{\\smash{\\rule[-50em]{50em}{90em}}}",
  "\\Huge{\\fbox{AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA}}",
  `\\begin{matrix}${"a&".repeat(200)}a\\end{matrix}`,
  "\\begin{array}{c}a\\\\[-50em]\\rule{5em}{5em}\\end{array}",
  "\\xrightarrow{\\rlap{\\rule{50em}{3em}}}",
  "\\cancel{\\rlap{\\rule{50em}{3em}}}",
  "a\\tag{\\rlap{\\kern{-40em}\\colorbox{red}{b}}}",
];

const viewports = [
  { width: 390, height: 844 },
  { width: 1400, height: 900 },
];

test("on a phone and a desk a formula shows in its line and its column alone", async ({ page }) => {
  test.setTimeout(300_000);
  const article = (await siteContent()).articles.find(({ math }) => math);
  const path = articlePath(article?.slug ?? "");
  await page.goto(path);
  const widths = new Map<number, number>();
  for (const viewport of viewports) {
    await page.setViewportSize(viewport);
    widths.set(viewport.width, await pageWidth(page));
  }
  for (const source of hostile) {
    await page.route(`**${encodeURI(path)}`, async (route) => {
      const response = await route.fetch();
      const html = (await response.text()).replace(
        '<div class="article-body">',
        (body) => body + shown(source),
      );
      await route.fulfill({ response, body: html });
    });
    await page.goto(path);
    for (const viewport of viewports) {
      await page.setViewportSize(viewport);
      expect(await outside(page), `${source}, ${viewport.width}`).toEqual([]);
      expect(await pageWidth(page), `${source}, ${viewport.width}`).toBe(widths.get(viewport.width));
    }
    await page.unroute(`**${encodeURI(path)}`);
  }
});

function pageWidth(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth);
}

/** The formula in a link, in its line and as a block. */
function shown(source: string): string {
  const html = (style: "block" | "inline") => {
    const formula = typesetFormula(source, style);
    if (formula.kind === "refused") throw new Error(`${source}: ${formula.reason}`);
    return formula.html;
  };
  return (
    `<p class="tried">앞 <a href="/"><span class="math math-inline">${html("inline")}</span></a> 뒤</p>` +
    `<div class="tried"><a href="/"><span class="math math-display" tabindex="0">${html("block")}</span></a></div>`
  );
}

/** Points of the window outside of its paragraph at which a formula would be pressed. */
function outside(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const tried = [...document.querySelectorAll(".tried")];
    const found: string[] = [];
    for (let y = 4; y < innerHeight; y += 12) {
      for (let x = 4; x < innerWidth; x += 12) {
        const hit = document.elementFromPoint(x, y)?.closest(".math");
        const paragraph = hit && tried.find((each) => each.contains(hit));
        if (!paragraph) continue;
        const { left, right, top, bottom } = paragraph.getBoundingClientRect();
        // Strokes may be a little wider than their letters.
        const stroke = 5;
        if (x < left - stroke || x > right + stroke || y < top - stroke || y > bottom + stroke)
          found.push(`${x},${y}`);
      }
    }
    return found;
  });
}
