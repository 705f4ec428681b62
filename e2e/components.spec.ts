import { readFile } from "node:fs/promises";
import { type Locator, type Page, test as testWithOthers } from "playwright/test";
import { guidePagePath, guidePath } from "../lib/content/addresses/urls.ts";
import { loadGuide } from "../lib/content/guide.ts";
import { text } from "../lib/site/text.ts";
import { expect, test } from "./console-and-requests.ts";

/** The pages of the guide show every component as readers get it: these tests read them as readers do. */
const body = ".article-body";

test("the guide lists its pages, and each opens", async ({ page, request }) => {
  const pages = await loadGuide(process.cwd());
  await page.goto(guidePath);
  await expect(page.getByRole("main").getByRole("heading", { level: 2 })).toHaveText(
    pages.map(({ title }) => title),
  );
  await expect(page.locator('meta[name="robots"]')).toHaveAttribute("content", /noindex/);
  for (const { name } of pages) expect((await request.get(guidePagePath(name))).status(), name).toBe(200);
});

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with JavaScript" : "without JavaScript", () => {
    test.use({ javaScriptEnabled });

    test("Figure shows an image with caption and credit", async ({ page }) => {
      await page.goto(guidePagePath("figure"));
      const figure = page.locator(`${body} figure`).first();
      await expect(figure.getByRole("img")).toHaveAttribute("alt", /히트맵/);
      await expect(figure.locator("figcaption")).toContainText("어텐션 가중치");
      await expect(figure.locator("figcaption .credit")).toContainText("그래픽");
    });

    test("Callout shows each kind of box with its title", async ({ page }) => {
      await page.goto(guidePagePath("callout"));
      await expect(page.locator(`${body} .callout`)).toHaveCount(4);
      await expect(page.locator(`${body} .callout--warning .callout-title`)).toBeVisible();
    });

    test("Quote says whose words they are and links to them", async ({ page }) => {
      await page.goto(guidePagePath("quote"));
      const quote = page.locator(`${body} figure.quote`);
      await expect(quote.locator("blockquote")).toContainText("the Transformer");
      await expect(quote.locator("figcaption")).toContainText("Vaswani");
      await expect(quote.getByRole("link")).toHaveAttribute("href", "https://arxiv.org/abs/1706.03762");
    });

    for (const name of ["details", "spoiler"]) {
      test(`${name} opens on its title, by mouse and by keyboard`, async ({ page }) => {
        await page.goto(guidePagePath(name));
        const details = page.locator(`${body} details`).first();
        const hidden = details.locator(".details-text");
        await expect(hidden).toBeHidden();
        await details.locator("summary").click();
        await expect(hidden).toBeVisible();
        await page.keyboard.press("Enter");
        await expect(hidden).toBeHidden();
      });
    }

    test("Download gives the file, and says its true size", async ({ page }) => {
      await page.goto(guidePagePath("download"));
      const link = page.locator(`${body} .download`).getByRole("link");
      const [download] = await Promise.all([page.waitForEvent("download"), link.click()]);
      const file = await readFile(await download.path());
      await expect(page.locator(".download-kind")).toHaveText(text.download("CSV", `${file.byteLength}B`));
    });

    test("Math is numbered, and Ref leads to it", async ({ page }) => {
      await page.goto(guidePagePath("math"));
      await expect(page.locator(".numbered-formula-number")).toHaveText(["(1)", "(2)"]);
      await page.locator(body).getByRole("link", { name: "식 (2)" }).click();
      await expect(page).toHaveURL(/#eq-softmax$/);
      await expect(page.locator("#eq-softmax")).toBeInViewport();
      await expect(page.locator("#eq-softmax .katex").first()).toBeVisible();
    });

    test("Glossary explains a word on hover, focus and press, without moving the text", async ({ page }) => {
      await page.goto(guidePagePath("glossary"));
      const word = page.locator(body).getByRole("button", { name: "토큰", exact: true });
      const note = page.locator(".glossary-note").first();
      const before = await heightOf(page.locator(body));
      await expect(note).toBeHidden();
      await expect(word).toHaveAccessibleDescription(/언어 모델이 글을 읽고 쓰는 단위/);

      await word.hover();
      await expect(note).toBeInViewport();
      await page.mouse.move(0, 0);
      await expect(note).toBeHidden();

      await word.click();
      await page.mouse.move(0, 0);
      await expect(note).toBeInViewport();
      await page.keyboard.press("Escape");
      await page.locator("h1").click();
      await expect(note).toBeHidden();

      await tabTo(word);
      await expect(note).toBeInViewport();
      expect(await heightOf(page.locator(body))).toBe(before);

      await note.getByRole("link", { name: text.glossaryMore }).click();
      await expect(page.locator("dt:target")).toHaveText("토큰");
    });

    for (const [name, site, watch] of [
      ["youtube", "YouTube", "https://www.youtube.com/watch?v=eMlx5fFNoYc"],
      ["embed", "Vimeo", "https://vimeo.com/76979871"],
    ] as const) {
      test(`${name} loads nothing by itself and links to the video`, async ({ page }) => {
        await page.goto(guidePagePath(name));
        const embed = page.locator(`${body} figure.embed`);
        await embed.scrollIntoViewIfNeeded();
        await expect(embed.getByRole("link", { name: text.embed.open(site) })).toHaveAttribute("href", watch);
        await expect(embed.locator("iframe")).toHaveCount(0);
        const buttons = embed.getByRole("button", { name: text.embed.show });
        await expect(buttons).toHaveCount(javaScriptEnabled ? 1 : 0);
      });
    }

    test("Chart has a table with the numbers of its file", async ({ page }) => {
      await page.goto(guidePagePath("chart"));
      const chart = page.locator(`${body} figure.chart`).first();
      await expect(chart.locator("svg:visible")).toHaveCount(1);
      await chart.locator("summary").click();
      const shown = await chart
        .locator("tr")
        .evaluateAll((rows) =>
          rows.map((row) => [...row.querySelectorAll("th, td")].map((cell) => cell.textContent)),
        );
      const file = await readFile("docs/guide/vllm-requests.csv", "utf8");
      const lines = file.replace("\uFEFF", "").trim().split(/\r?\n/);
      expect(shown).toEqual(lines.map((line) => line.split(",")));
      await expect(chart.getByRole("table")).toBeVisible();
    });

    test("Gallery shows its images, each with a caption", async ({ page }) => {
      await page.goto(guidePagePath("gallery"));
      const gallery = page.locator(`${body} figure.gallery`).first();
      await expect(gallery.getByRole("img")).toHaveCount(2);
      await expect(gallery.locator(".gallery-images figcaption")).toHaveCount(2);
      await expect(gallery.getByRole("img").first()).toHaveAttribute("alt", /\S/);
    });

    test("Compare shows both images, with what is before and after", async ({ page }) => {
      await page.goto(guidePagePath("compare"));
      const compare = page.locator(`${body} figure.compare`).first();
      await expect(compare.getByRole("img")).toHaveCount(2);
      await expect(compare.locator(".compare-image figcaption")).toHaveText(["원래 값", "MXFP4"]);
      await expect(compare.getByRole("slider")).toHaveCount(javaScriptEnabled ? 1 : 0);
    });

    test("Timeline shows its dates in order", async ({ page }) => {
      await page.goto(guidePagePath("timeline"));
      const timeline = page.locator(`${body} .timeline`).first();
      const dates = await timeline
        .getByRole("listitem")
        .locator("time")
        .evaluateAll((times) => times.map((time) => time.getAttribute("datetime")));
      expect(dates).toEqual(["2024-12-26", "2025-01-21", "2026-01-22", "2026-07-21"]);
      await expect(timeline.locator("time").first()).toHaveText("2024년 12월 26일");
    });
  });
}

test("the slider of Compare divides the images, by keyboard too", async ({ page }) => {
  await page.goto(guidePagePath("compare"));
  const slider = page.locator(body).getByRole("slider");
  await slider.focus();
  await page.keyboard.press("ArrowRight");
  await expect(slider).toHaveValue("51");
  await expect(page.locator(".compare-images").first()).toHaveCSS("--split", "51%");
});

test("Escape closes a note that focus opened, until the word is left", async ({ page }) => {
  await page.goto(guidePagePath("glossary"));
  const word = page.locator(body).getByRole("button", { name: "토큰", exact: true });
  const note = page.locator(".glossary-note").first();
  await tabTo(word);
  await expect(note).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(note).toBeHidden();
  await page.locator("h1").click();
  await word.hover();
  await expect(note).toBeVisible();
});

/** Requests to another site are what these tests ask for: `test` would complain of them. */
testWithOthers.describe("a reader who agrees", () => {
  const player = "https://www.youtube-nocookie.com/embed/eMlx5fFNoYc";

  testWithOthers("gets the player in place of the box, once", async ({ page, baseURL }) => {
    const requests = await watchOtherSites(page, baseURL);
    await page.goto(guidePagePath("youtube"));
    const box = page.locator(".embed-box");
    const before = await box.boundingBox();
    await page.getByRole("button", { name: text.embed.show }).click();
    await expect(box.locator("iframe")).toHaveAttribute("src", `${player}?autoplay=1`);
    await expect(box.locator("iframe")).toHaveAttribute("title", /Attention in transformers/);
    await expect(box.locator("iframe")).toBeFocused();
    expect(await box.boundingBox()).toEqual(before);

    await page.reload();
    await expect(page.getByRole("button", { name: text.embed.show })).toBeVisible();
    await expect(page.locator("iframe")).toHaveCount(0);
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
    expect(requests).toEqual([`${player}?autoplay=1`]);
  });

  testWithOthers("once and for all gets it at once, until the tick is gone", async ({ page, baseURL }) => {
    const requests = await watchOtherSites(page, baseURL);
    await page.goto(guidePagePath("youtube"));
    const always = page.getByRole("checkbox", { name: text.embed.always("YouTube") });
    await always.check();
    await expect(page.locator("iframe")).toHaveCount(0);

    await page.reload();
    await expect(page.locator("iframe")).toHaveAttribute("src", player);
    await expect(always).toBeChecked();

    await always.uncheck();
    await page.reload();
    await expect(page.getByRole("button", { name: text.embed.show })).toBeVisible();
    await expect(page.locator("iframe")).toHaveCount(0);
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
    expect(requests).toEqual([player]);
  });
});

/** Lists what is asked of other sites, and answers in their place. */
async function watchOtherSites(page: Page, ownOrigin: string | undefined): Promise<readonly string[]> {
  const requests: string[] = [];
  await page.route(
    (url) => url.origin !== ownOrigin,
    (route) => {
      requests.push(route.request().url());
      return route.fulfill({ contentType: "text/html", body: "<!doctype html><title>player</title>" });
    },
  );
  return requests;
}

async function heightOf(element: Locator): Promise<number> {
  return (await element.boundingBox())?.height ?? 0;
}

/** Moves the focus as a keyboard does, so that it is shown. */
async function tabTo(element: Locator) {
  const page = element.page();
  const furthest = 80;
  for (let presses = 0; presses < furthest; presses++) {
    await page.keyboard.press("Tab");
    if (await element.evaluate((wanted) => wanted === document.activeElement)) return;
  }
  throw new Error(`${furthest} presses of Tab did not reach the word.`);
}
