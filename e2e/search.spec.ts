import { AxeBuilder } from "@axe-core/playwright";
import { getChoseong } from "es-hangul";
import { absoluteUrl, articlePath, searchPath } from "../lib/content/addresses/urls.ts";
import type { Article } from "../lib/content/article.ts";
import { searchUrl } from "../lib/search/search-query.ts";
import { siteContent } from "../lib/site/content.ts";
import { text } from "../lib/site/text.ts";
import site from "../site.config.ts";
import { expect, type Page, test } from "./console-and-requests.ts";
import { closeSyllable, compose, listenToKeys, typeKorean } from "./type-korean.ts";

const words = text.search.script;
const hangulTag = await taggedArticle();

test.describe("Korean as an input method writes it", () => {
  test("finds the article while the last syllable is still open, and the address follows", async ({
    page,
  }) => {
    const { article, tag } = hangulTag;
    await page.goto(searchPath);
    await field(page).focus();
    await typeKorean(page, tag);
    await expect(results(page).locator(`a[href="${articlePath(article.slug)}"]`)).toBeVisible();
    await expect(page).toHaveURL(searchUrl({ text: tag }));
    await expect(page).toHaveTitle(new RegExp(tag));
    await expect(field(page)).toBeFocused();
    await expect(field(page)).toHaveValue(tag);
  });

  test("Enter that ends a composition sends nothing, the next one does", async ({ page }) => {
    const { tag } = hangulTag;
    await page.goto("/");
    const heard = await listenToKeys(page);
    await openDialog(page);
    await typeKorean(page, tag);
    await page.keyboard.press("Enter");
    expect(await heard()).toContain("Enter composing");
    await expect(results(dialog(page)).first()).toBeVisible();
    await expect(page).toHaveURL("/");

    await closeSyllable(page, tag.slice(-1));
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(searchUrl({ text: tag }));
    await expect(field(page)).toHaveValue(tag);
  });

  test("on the search page, too, Enter within a composition leaves the page as it is", async ({ page }) => {
    await page.goto(searchPath);
    const heard = await listenToKeys(page);
    await field(page).focus();
    await typeKorean(page, hangulTag.tag);
    await page.keyboard.press("Enter");
    expect(await heard()).toContain("Enter composing");
    await expect(page).toHaveURL(searchUrl({ text: hangulTag.tag }));
    // A page that was loaded again would have forgotten.
    expect(await heard()).toContain("Enter composing");
  });

  test("Backspace takes the open syllable apart, and the results follow", async ({ page }) => {
    const { tag } = hangulTag;
    await page.goto(searchPath);
    const heard = await listenToKeys(page);
    await field(page).focus();
    await typeKorean(page, `${tag}뷁`);
    await expect(page.getByRole("heading", { level: 2 }).first()).toHaveText(text.search.none(`${tag}뷁`));
    await compose(page, "뷀");
    await compose(page, "ㅂ");
    await page.keyboard.press("Backspace");
    expect(await heard()).toContain("Backspace composing");
    await expect(field(page)).toHaveValue(tag);
    await expect(results(page).first()).toBeVisible();
  });

  test("Escape within a composition leaves the dialog open", async ({ page }) => {
    await page.goto("/");
    await openDialog(page);
    await typeKorean(page, "모델");
    await page.keyboard.press("Escape");
    await expect(dialog(page)).toBeVisible();
    await closeSyllable(page, "델");
    await page.keyboard.press("Escape");
    await expect(dialog(page)).toBeHidden();
  });
});

test.describe("what is found", () => {
  test("a noun with any particle, with what matched marked", async ({ page }) => {
    const { article, tag } = hangulTag;
    for (const particle of ["", "을", "에서", "이라는"]) {
      await page.goto(searchUrl({ text: tag + particle }));
      await expect(results(page).locator(`a[href="${articlePath(article.slug)}"]`)).toBeVisible();
    }
    await expect(results(page).locator("mark", { hasText: tag }).first()).toBeVisible();
  });

  test("a compound, together or apart", async ({ page }) => {
    const { listed } = await siteContent();
    const isAbout = ({ title, body }: Article) => /오픈 ?소스/.test(title + body);
    test.skip(!listed.some(isAbout), "posts/ holds nothing about 오픈소스");
    await page.goto(searchUrl({ text: "오픈소스" }));
    const together = await foundPaths(page);
    expect(together).not.toEqual([]);
    await page.goto(searchUrl({ text: "오픈 소스" }));
    expect((await foundPaths(page)).toSorted()).toEqual(together.toSorted());
  });

  test("a headline by the first consonants of two of its words", async ({ page }) => {
    const { listed } = await siteContent();
    const [article, initials] = first(
      listed.flatMap((each) => {
        const pair = /(?:^|\s)([가-힣]{2,4} [가-힣]{2,4})(?:\s|$)/.exec(each.title)?.[1];
        return pair === undefined ? [] : [[each, getChoseong(pair).replace(" ", "")] as const];
      }),
    );
    await page.goto(searchUrl({ text: initials }));
    await expect(results(page).locator(`a[href="${articlePath(article.slug)}"]`)).toBeVisible();
  });

  test("what was typed with the other keyboard, in place of an empty page", async ({ page }) => {
    test.skip(!(await siteContent()).listed.some(({ body }) => body.includes("오픈소스")), "no 오픈소스");
    await page.goto(searchUrl({ text: "dhvmsthtm" }));
    const heading = page.getByRole("heading", { name: text.search.instead("dhvmsthtm", "오픈소스") });
    await expect(heading).toBeVisible();
    await expect(results(page).first()).toBeVisible();
  });

  test("a tag with a word too many, under a heading that names the tag and is said aloud", async ({
    page,
  }) => {
    const { tag } = hangulTag;
    await page.goto(searchPath);
    await field(page).fill(`${tag} 쀍쀍쀍`);
    await expect(page.getByRole("heading", { name: text.search.some(tag) })).toBeVisible();
    await expect(results(page).first()).toBeVisible();
    await expect(page.getByRole("main").getByRole("status")).toContainText(text.search.some(tag));
  });

  test("the newest first, when the reader chooses so, and the address keeps it", async ({ page }) => {
    const tag = await wordOfSeveral();
    await page.goto(searchUrl({ text: tag }));
    await page.getByRole("link", { name: text.search.orders.newest }).click();
    await expect(page).toHaveURL(searchUrl({ text: tag, order: "newest" }));
    await field(page).fill(`${tag}을`);
    await expect(page).toHaveURL(searchUrl({ text: `${tag}을`, order: "newest" }));
    const days = await results(page)
      .locator("time")
      .evaluateAll((times) => times.map((time) => Date.parse(time.getAttribute("datetime") ?? "")));
    expect(days).toEqual(days.toSorted((a, b) => b - a));
  });

  test("nothing, and then the page tells of other ways", async ({ page }) => {
    await page.goto(searchUrl({ text: "쀍쀍쀍" }));
    await expect(page.getByRole("heading", { name: text.search.none("쀍쀍쀍") })).toBeVisible();
    await expect(page.getByRole("main").getByRole("link", { name: text.archive })).toBeVisible();
  });
});

test("a filter narrows the results to what it counts, stays while one types on, and is taken off again", async ({
  page,
}) => {
  const { tag } = hangulTag;
  await page.goto(searchUrl({ text: tag }));
  const all = await foundPaths(page);
  const filters = page.getByRole("complementary", { name: text.search.filters });
  const category = filters.locator('a[href*="category="]').first();
  const href = (await category.getAttribute("href")) ?? "";
  const count = await category.locator('[aria-hidden="true"]').textContent();
  await category.click();
  await expect(page).toHaveURL(href);
  await expect(results(page)).toHaveCount(Math.min(Number(count), site.articlesPerPage));

  const slug = new URL(page.url()).searchParams.get("category") ?? "";
  await field(page).fill(`${tag} `);
  await field(page).fill("");
  await expect(page).toHaveURL(searchUrl({ category: slug }));
  await field(page).fill(tag);
  await expect(page).toHaveURL(href);

  await page.getByRole("list", { name: text.search.chosen }).getByRole("link").first().click();
  await expect(page).toHaveURL(searchUrl({ text: tag }));
  expect(await foundPaths(page)).toEqual(all);
});

test.describe("the dialog", () => {
  test("opens with a slash, is gone through with arrows, and Enter opens the article", async ({ page }) => {
    await page.goto("/");
    await page.keyboard.press("/");
    const input = field(dialog(page));
    await expect(input).toBeFocused();
    await expect(input).toHaveValue("");
    await input.pressSequentially(hangulTag.tag);
    const links = results(dialog(page)).getByRole("link");
    await expect(links.first()).toBeVisible();

    await page.keyboard.press("ArrowDown");
    await expect(links.first()).toBeFocused();
    await page.keyboard.press("ArrowUp");
    await expect(input).toBeFocused();
    await page.keyboard.press("ArrowDown");
    const href = (await links.first().getAttribute("href")) ?? "";
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(href);
  });

  test("leaves a reader who is on a result there when the answer is renewed", async ({ page }) => {
    const { tag } = hangulTag;
    await page.goto("/");
    await openDialog(page);
    const input = field(dialog(page));
    await input.fill(tag.slice(0, -1));
    await expect(results(dialog(page)).first()).toBeVisible();
    // The answer to what is typed now comes when the focus has moved on.
    const answered = page.waitForResponse((response) => response.url().includes(encodeURIComponent(tag)));
    await input.fill(tag);
    await page.keyboard.press("ArrowDown");
    const link = await page.evaluate(() => document.activeElement?.getAttribute("href"));
    expect(link).toMatch(/^\/posts\//);
    await answered;
    await expect(dialog(page).locator("mark").first()).toHaveText(tag);
    const focused = await page.evaluate(() => ({
      href: document.activeElement?.getAttribute("href"),
      name: document.activeElement?.getAttribute("name"),
    }));
    const isThere = (await dialog(page).locator(`a[href="${link}"]`).count()) > 0;
    expect(focused).toEqual(isThere ? { href: link, name: null } : { href: null, name: "q" });
  });

  test("leads to all results on their own page", async ({ page }) => {
    await page.goto("/");
    await openDialog(page);
    await page.keyboard.type(hangulTag.tag);
    await dialog(page).getByRole("link", { name: words.allResults }).click();
    await expect(page).toHaveURL(searchUrl({ text: hangulTag.tag }));
  });

  test("is there again when the reader comes back from a result, with query and place", async ({ page }) => {
    const { tag } = hangulTag;
    await page.setViewportSize({ width: 800, height: 400 });
    await page.goto("/");
    await openDialog(page);
    await typeKorean(page, tag);
    const link = results(dialog(page)).getByRole("link").last();
    await link.focus();
    const href = await link.getAttribute("href");
    const scrolled = () =>
      dialog(page)
        .locator(".search-dialog-body")
        .evaluate(({ scrollTop }) => scrollTop);
    const before = await scrolled();
    await link.click();
    await expect(page).toHaveURL(href ?? "");
    await page.goBack();
    await expect(field(dialog(page))).toHaveValue(tag);
    await expect(dialog(page).locator(`a[href="${href}"]`)).toBeFocused();
    expect(await scrolled()).toBe(before);

    await page.keyboard.press("Escape");
    await page.reload();
    await page.waitForLoadState("networkidle");
    await expect(dialog(page)).toHaveCount(0);
  });

  test("keeps its list while a syllable is put together, and follows after a pause", async ({ page }) => {
    const { tag } = hangulTag;
    await page.goto("/");
    await openDialog(page);
    await typeKorean(page, tag);
    await expect(results(dialog(page)).first()).toBeVisible();
    await page.evaluate(() => {
      const seen: string[] = [];
      Reflect.set(window, "seenAnswers", seen);
      new MutationObserver(() => {
        const answer = document.querySelector<HTMLElement>("dialog [data-search-answer]");
        seen.push(answer?.dataset.searchFound ?? "");
      }).observe(document.querySelector("dialog [data-search-live]") ?? document, { childList: true });
    });
    await closeSyllable(page, tag.slice(-1));
    for (const syllable of ["ㅂ", "뷔", "뷁"]) {
      const answered = page.waitForResponse((response) =>
        response.url().includes(encodeURIComponent(syllable)),
      );
      await compose(page, syllable);
      await answered;
    }
    await expect(dialog(page).getByRole("heading", { name: text.search.none(`${tag}뷁`) })).toBeVisible();
    const seen = await page.evaluate((): string[] => Reflect.get(window, "seenAnswers"));
    // The closed syllable may be answered once more, with all that was asked.
    expect(seen.filter((found) => found !== "asked")).toEqual(["none"]);
  });

  test("shows new articles and the categories before anything is typed", async ({ page }) => {
    const { categories, listed } = await siteContent();
    await page.goto("/");
    await openDialog(page);
    await expect(dialog(page).getByRole("link", { name: first(listed).title })).toBeVisible();
    const category = first(categories.filter(({ articles }) => articles.length > 0));
    await expect(dialog(page).getByRole("link", { name: category.label }).first()).toBeVisible();
  });

  test("gives the focus back to where it was", async ({ page }) => {
    await page.goto("/");
    const link = page.getByRole("main").getByRole("link").first();
    await link.focus();
    await page.keyboard.press("Control+k");
    await expect(field(dialog(page))).toBeFocused();
    await page.keyboard.press("Escape");
    await expect(dialog(page)).toBeHidden();
    await expect(link).toBeFocused();
  });

  test("opens from the header, and closes by its button", async ({ page }) => {
    await page.goto("/");
    const link = page.getByRole("banner").getByRole("link", { name: text.search.open });
    await link.click();
    await expect(field(dialog(page))).toBeFocused();
    await dialog(page).getByRole("button", { name: words.close }).click();
    await expect(dialog(page)).toBeHidden();
    await expect(link).toBeFocused();
  });

  test("leaves the slash to a field, and to other keys their meaning", async ({ page }) => {
    await page.goto("/");
    await page.keyboard.press("Alt+/");
    await page.keyboard.press("Control+/");
    await expect(dialog(page)).toBeHidden();
    await openDialog(page);
    await page.keyboard.type("a/b");
    await expect(field(dialog(page))).toHaveValue("a/b");
  });

  test("on the search page the same keys lead to its field", async ({ page }) => {
    await page.goto(searchPath);
    await page.keyboard.press("/");
    await expect(field(page)).toBeFocused();
    await expect(dialog(page)).toHaveCount(0);
  });

  test("fits a narrow screen, and axe finds nothing in it", async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto("/");
    await openDialog(page);
    await page.keyboard.type(hangulTag.tag);
    await expect(results(dialog(page)).first()).toBeVisible();
    const sideways = await dialog(page).evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth);
    expect(sideways).toBe(0);
    const { violations } = await new AxeBuilder({ page }).include("dialog").analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  });

  test("is not on paper", async ({ page }) => {
    await page.goto("/");
    await openDialog(page);
    await page.emulateMedia({ media: "print" });
    await expect(dialog(page)).toBeHidden();
  });
});

test.describe("recent searches", () => {
  test("are kept when something was opened, and lead to the same results", async ({ page }) => {
    await page.goto("/");
    await openDialog(page);
    await page.keyboard.type(hangulTag.tag);
    await results(dialog(page)).getByRole("link").first().click();
    await expect(page.getByRole("article").first()).toBeVisible();
    await openDialog(page);
    await dialog(page).getByRole("link", { name: hangulTag.tag, exact: true }).click();
    await expect(page).toHaveURL(searchUrl({ text: hangulTag.tag }));
  });

  test("are forgotten one by one, and all at once", async ({ page }) => {
    await keepSearches(page, ["가나", "다라", "마바"]);
    await page.goto("/");
    await openDialog(page);
    const list = dialog(page).getByRole("region", { name: words.recent }).getByRole("listitem");
    await expect(list).toHaveCount(3);
    await dialog(page)
      .getByRole("button", { name: `다라: ${words.forget}` })
      .click();
    await expect(list.getByRole("link")).toHaveText(["가나", "마바"]);
    await expect(dialog(page).getByRole("button", { name: `마바: ${words.forget}` })).toBeFocused();
    await expect(dialog(page).getByRole("status")).toHaveText(words.forgotten);
    await dialog(page).getByRole("button", { name: words.forgetAll }).click();
    await expect(list).toHaveCount(0);
    await expect(field(dialog(page))).toBeFocused();
    expect(await page.evaluate(() => localStorage.getItem("recent-searches"))).toBeNull();
  });

  test("stand under the empty field of the search page", async ({ page }) => {
    await keepSearches(page, ["가나"]);
    await page.goto(searchPath);
    await field(page).click();
    await expect(page.getByRole("heading", { name: words.recent })).toBeVisible();
    await page.getByRole("main").getByRole("link", { name: "가나", exact: true }).click();
    await expect(page).toHaveURL(searchUrl({ text: "가나" }));
  });

  test("are not needed: with the storage closed everything else works", async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, "localStorage", {
        get() {
          throw new DOMException("closed", "SecurityError");
        },
      });
    });
    await page.goto("/");
    await openDialog(page);
    await page.keyboard.type(hangulTag.tag);
    await results(dialog(page)).getByRole("link").first().click();
    await expect(page).toHaveURL(/\/posts\//);
  });
});

test("the number of results is said aloud, once the reader pauses", async ({ page }) => {
  const { tag } = hangulTag;
  await page.goto(searchPath);
  await field(page).pressSequentially(tag);
  const status = page.getByRole("main").getByRole("status");
  await expect(status).toContainText(text.search.results(tag));
  await expect(status).toHaveText(
    (await page.getByRole("heading", { level: 2 }).first().textContent()) ?? "",
  );
  await field(page).fill("쀍쀍쀍");
  await expect(status).toHaveText(text.search.none("쀍쀍쀍"));
  await field(page).fill("");
  await expect(page).toHaveURL(searchPath);
  await expect(status).toBeEmpty();
});

test("the way back from an article leads to what was typed", async ({ page }) => {
  await page.goto("/");
  await page.goto(searchPath);
  await field(page).pressSequentially(hangulTag.tag);
  await expect(page).toHaveURL(searchUrl({ text: hangulTag.tag }));
  await results(page).getByRole("link").first().click();
  await expect(page).toHaveURL(/\/posts\//);
  await page.goBack();
  await expect(page).toHaveURL(searchUrl({ text: hangulTag.tag }));
  await expect(field(page)).toHaveValue(hangulTag.tag);
  await expect(results(page).first()).toBeVisible();
  await page.goBack();
  await expect(page).toHaveURL("/");
});

test("search engines keep the pages of answers out, and learn how these hang together", async ({ page }) => {
  const { categories } = await siteContent();
  const category = first(categories.filter(({ articles }) => articles.length > 0));
  const address = searchUrl({ category: category.slug });
  await page.goto(`${address}&utm_source=test`);
  await expect(page.locator('head meta[name="robots"]')).toHaveAttribute("content", /noindex/);
  await expect(page.locator('head link[rel="canonical"]')).toHaveAttribute(
    "href",
    absoluteUrl(site.url, address),
  );
});

test("results over one page have a next one and one before", async ({ page }) => {
  const { listed } = await siteContent();
  const year = Number(first(listed).publishedAt.slice(0, 4));
  const ofYear = listed.filter(({ publishedAt }) => publishedAt.startsWith(String(year)));
  test.skip(ofYear.length <= site.articlesPerPage, "posts/ holds no second page of results");
  await page.goto(searchUrl({ year }));
  const onFirst = await foundPaths(page);
  await page.locator('main a[rel="next"]').click();
  await expect(page).toHaveURL(searchUrl({ year, page: 2 }));
  expect((await foundPaths(page)).filter((path) => onFirst.includes(path))).toEqual([]);
  await page.locator('main a[rel="prev"]').click();
  await expect(page).toHaveURL(searchUrl({ year }));
});

test("nothing of the search is loaded before a reader searches; then little is", async ({ page }) => {
  await page.goto("/", { waitUntil: "networkidle" });
  const before = await transferred(page);
  await openDialog(page);
  const [query, next] = [hangulTag.tag, `${hangulTag.tag}을`];
  await page.keyboard.type(query);
  await expect(dialog(page).getByRole("heading", { name: text.search.results(query) })).toBeVisible();
  const afterFirst = await transferred(page);
  expect(afterFirst.requests).toBeGreaterThan(before.requests);
  expect(afterFirst.bytes - before.bytes).toBeLessThan(150_000);
  await field(dialog(page)).fill(next);
  await expect(dialog(page).getByRole("heading", { name: text.search.results(next) })).toBeVisible();
  const afterNext = await transferred(page);
  expect(afterNext.bytes - afterFirst.bytes).toBeLessThan(60_000);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the header leads to the search, whose form answers with the same results", async ({
    page,
    browser,
  }) => {
    const { tag } = hangulTag;
    await page.goto("/");
    await page.getByRole("banner").getByRole("link", { name: text.search.open }).click();
    await field(page).fill(tag);
    await page.getByRole("button", { name: text.search.submit }).click();
    await expect(page).toHaveURL(searchUrl({ text: tag }));
    const plain = await foundPaths(page);
    expect(plain).not.toEqual([]);

    const scripted = await browser.newPage({ javaScriptEnabled: true });
    await scripted.goto(searchPath);
    await field(scripted).pressSequentially(tag);
    await expect(scripted).toHaveURL(searchUrl({ text: tag }));
    expect(await foundPaths(scripted)).toEqual(plain);
    await scripted.close();
  });
});

type Within = Pick<Page, "getByRole" | "locator">;

function dialog(page: Page) {
  return page.getByRole("dialog", { name: words.title });
}

function field(within: Within) {
  return within.getByRole("textbox", { name: text.search.title });
}

function results(within: Within) {
  return within.locator(".search-hit");
}

async function openDialog(page: Page) {
  // A key that is pressed before the page's script has started opens nothing.
  await page.waitForLoadState();
  await page.keyboard.press("Control+k");
  await expect(field(dialog(page))).toBeFocused();
}

function foundPaths(page: Page): Promise<readonly string[]> {
  return results(page)
    .getByRole("link")
    .evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
}

async function keepSearches(page: Page, searches: readonly string[]) {
  await page.goto(searchPath);
  await page.evaluate((stored) => localStorage.setItem("recent-searches", stored), JSON.stringify(searches));
}

/** Since the page was opened, as the network had it: compressed, with headers. */
function transferred(page: Page): Promise<{ requests: number; bytes: number }> {
  return page.evaluate(() => {
    const entries = performance.getEntriesByType("resource") as PerformanceResourceTiming[];
    const pages = entries.filter(({ initiatorType }) => initiatorType !== "img");
    return { requests: pages.length, bytes: pages.reduce((sum, { transferSize }) => sum + transferSize, 0) };
  });
}

/** An article with a tag of one Hangul word that its text speaks of too: found by it whatever is asked around it. */
async function taggedArticle() {
  const { listed } = await siteContent();
  return first(
    listed.flatMap((article) =>
      article.tags
        .filter(({ label }) => /^[가-힣]{3,}$/.test(label) && article.body.includes(label))
        .map(({ label }) => ({ article, tag: label })),
    ),
  );
}

/** A tag of one Hangul word that several articles have: where only one is found, there is no order to choose. */
async function wordOfSeveral(): Promise<string> {
  const { tags } = await siteContent();
  return first(tags.filter(({ label, articles }) => /^[가-힣]{3,}$/.test(label) && articles.length > 1))
    .label;
}

function first<Item>(items: readonly Item[]): Item {
  const [item] = items;
  if (item === undefined) throw new Error("posts/ holds nothing for this test.");
  return item;
}
