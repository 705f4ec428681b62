import { expect, type Page, test } from "./console-and-requests.ts";

const screens = {
  "a wide screen": { width: 1280, height: 800 },
  "a phone": { width: 390, height: 844 },
};

/** Pages of one kind are alike: a few of each, so that every kind is among those visited. */
const pagesOfOneKind = 8;
const pagesInAll = 60;

for (const [screen, viewport] of Object.entries(screens)) {
  test.describe(`on ${screen}`, () => {
    test.use({ viewport });

    test("every page that links lead to loads without errors, other hosts or anything moving", async ({
      page,
    }) => {
      test.setTimeout(300_000);
      const visits = new Map<string, number>();
      const queue = ["/"];
      const seen = new Set(queue);
      for (const path of queue) {
        const kind = path.split("/")[1] ?? "";
        const visited = visits.get(kind) ?? 0;
        if (visited === pagesOfOneKind || sum(visits.values()) === pagesInAll) continue;
        visits.set(kind, visited + 1);

        const response = await page.goto(path);
        expect(response?.status(), path).toBe(200);
        await lookAtAllOf(page);
        for (const next of await ownLinks(page)) {
          if (!seen.has(next)) queue.push(next);
          seen.add(next);
        }
      }
      expect([...visits.keys()]).toEqual(
        expect.arrayContaining(["", "posts", "categories", "tags", "archive", "about"]),
      );
    });
  });
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
