import { articlePath, guidePagePath, previewPath } from "../lib/content/addresses/urls.ts";
import { loadGuide } from "../lib/content/guide.ts";
import { siteContent } from "../lib/site/content.ts";
import { expect, type Page, test } from "./console-and-requests.ts";
import { templates } from "./templates.ts";

/** What is no page, and is answered with one. */
const missing = new Set([previewPath, "/posts/no-such-article", "/no-such-page"]);

/** Every kind of page, and every page whose text somebody writes. */
const named = new Set([
  ...(await templates()).map(({ path }) => path),
  ...(await siteContent()).listed.map(({ slug }) => articlePath(slug)),
  ...(await loadGuide(process.cwd())).map(({ name }) => guidePagePath(name)),
  ...missing,
]);

const screens = {
  "a wide screen": { viewport: { width: 1280, height: 800 }, besides: named },
  "a phone": { viewport: { width: 390, height: 844 }, besides: [] },
};

/** Pages of one kind are alike: a few of each, so that every kind is among those visited. */
const pagesOfOneKind = 8;
const pagesInAll = 60;

for (const [screen, { viewport, besides }] of Object.entries(screens)) {
  test.describe(`on ${screen}`, () => {
    test.use({ viewport });

    // `test` fails on any violation of the page's content security policy, too: e2e/console-and-requests.ts.
    test("every page that links lead to loads without errors, other hosts or anything moving", async ({
      page,
    }) => {
      test.setTimeout(300_000);
      const visits = new Map<string, number>();
      const left = new Set(besides);
      const queue = ["/"];
      const seen = new Set(queue);
      for (const path of queue) {
        const kind = path.split("/")[1] ?? "";
        const visited = visits.get(kind) ?? 0;
        if (visited === pagesOfOneKind || sum(visits.values()) === pagesInAll) continue;
        visits.set(kind, visited + 1);

        left.delete(path);
        await look(page, path);
        for (const next of await ownLinks(page)) {
          if (!seen.has(next)) queue.push(next);
          seen.add(next);
        }
      }
      expect([...visits.keys()]).toEqual(
        expect.arrayContaining(["", "posts", "categories", "tags", "archive", "about"]),
      );
      for (const path of left) await look(page, path);
    });
  });
}

async function look(page: Page, path: string) {
  const response = await page.goto(path);
  expect(response?.status(), path).toBe(missing.has(path) ? 404 : 200);
  expect(response?.headers()["content-security-policy"], path).toContain("default-src 'none'");
  await lookAtAllOf(page);
}

/** Scrolls to the end, screen by screen: what loads late moves late. */
async function lookAtAllOf(page: Page) {
  await page.evaluate(async () => {
    const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    for (let top = 0; top < document.documentElement.scrollHeight; top += innerHeight) {
      scrollTo({ top, behavior: "instant" });
      await nextFrame();
      await nextFrame();
    }
  });
  await page.waitForLoadState("networkidle");
}

async function ownLinks(page: Page): Promise<string[]> {
  const paths = await page
    .locator('a[href^="/"]')
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).pathname));
  return paths.filter((path) => !/\.\w+$/.test(path));
}

function sum(numbers: Iterable<number>): number {
  return [...numbers].reduce((total, number) => total + number, 0);
}
