import { readableAddress } from "../lib/content/addresses/readable-address.ts";
import { absoluteUrl, articlePath } from "../lib/content/addresses/urls.ts";
import { searchUrl } from "../lib/search/search-query.ts";
import { siteContent } from "../lib/site/content.ts";
import { text } from "../lib/site/text.ts";
import site from "../site.config.ts";
import { expect, test } from "./console-and-requests.ts";

const { listed, categories } = await siteContent();
const withSections = listed.find(({ body }) => /^## /m.test(body));
const withCode = listed.find(({ body }) => body.includes("```python"));
const inSeries = listed.find(({ series }) => series !== undefined);

test("the headings of an article are named by their words alone", async ({ page }) => {
  await page.goto(articlePath(withSections?.slug ?? ""));
  const headings = page.locator(".article-body").locator("h2[id], h3[id]");
  for (const heading of await headings.all()) {
    // A formula is read as its MathML.
    if ((await heading.locator(".math").count()) > 0) continue;
    await expect(heading).toHaveAccessibleName((await heading.textContent()) ?? "");
  }
  expect(await headings.count()).toBeGreaterThan(0);
});

test("the front page has few landmarks, and the sidebar a name", async ({ page }) => {
  await page.goto("/");
  await expect(page.getByRole("region")).toHaveCount(0);
  await expect(page.getByRole("complementary", { name: text.sidebar, exact: true })).toBeVisible();
});

test("labels are set apart from what they stand before", async ({ page }) => {
  const [category] = categories;
  await page.goto(searchUrl({ text: category?.label ?? "" }));
  await expect(page.locator("#_results")).toHaveText(/: \d+건$/);
  test.skip(inSeries === undefined, "posts/ holds no series");
  await page.goto(articlePath(inSeries?.slug ?? ""));
  const name = `${text.series}: ${inSeries?.series?.label ?? ""}`;
  await expect(page.locator("article > header").getByRole("link", { name, exact: true })).toBeVisible();
});

for (const media of ["screen", "print"] as const) {
  test(`whose article it is, and where, stands on paper alone: ${media}`, async ({ page }) => {
    // Before the page loads: what appears for paper moves the text, as it may there.
    await page.emulateMedia({ media });
    const path = articlePath(withSections?.slug ?? "");
    await page.goto(path);
    const line = page.getByText(readableAddress(absoluteUrl(site.url, path)));
    await expect(line).toContainText(site.name);
    await expect(line).toBeVisible({ visible: media === "print" });
  });
}

test("on a phone the copy button lies on no code", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(articlePath(withCode?.slug ?? ""));
  const overlaps = await page.locator("[data-code]").evaluateAll(
    (blocks) =>
      blocks.filter((block) => {
        const button = block.querySelector(".copy-code")?.getBoundingClientRect();
        const code = block.querySelector("pre code, pre")?.getBoundingClientRect();
        return button === undefined || code === undefined || button.bottom > code.top;
      }).length,
  );
  expect(overlaps).toBe(0);
});
