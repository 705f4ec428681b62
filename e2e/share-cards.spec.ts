import { expect, test } from "playwright/test";
import sharp from "sharp";
import { articlePath, leadImagePath, shareCardPath } from "../lib/content/addresses/urls.ts";
import { siteContent } from "../lib/site/content.ts";
import site from "../site.config.ts";

const { listed } = await siteContent();
const withLead = listed.find(({ leadImage }) => leadImage !== undefined);
const withoutLead = listed.find(({ leadImage }) => leadImage === undefined);
if (withLead === undefined || withoutLead === undefined)
  throw new Error("posts/ holds no article for each card.");

/** What a page says of itself to other sites. */
function metaIn(html: string): ReadonlyMap<string, string> {
  const tags = html.matchAll(/<meta (?:property|name)="([^"]+)" content="([^"]*)"/g);
  return new Map(Array.from(tags, ([, name = "", content = ""]) => [name, content.replaceAll("&amp;", "&")]));
}

/** A CDN in front of the site keeps what is meant for it to itself (`npm run test:vercel`). */
const kept =
  process.env.VERCEL_REPOSITORY === undefined
    ? "public, max-age=86400, s-maxage=3600, stale-while-revalidate=86400"
    : "public, max-age=86400";
for (const { slug, title } of [withLead, withoutLead]) {
  test(`“${title}” has a card, which its page names`, async ({ request }) => {
    const meta = metaIn(await (await request.get(articlePath(slug))).text());
    const address = new URL(meta.get("og:image") ?? "");
    expect(address.origin + address.pathname).toBe(site.url + shareCardPath(slug));
    expect(meta.get("twitter:card")).toBe("summary_large_image");
    expect(meta.get("og:type")).toBe("article");
    const response = await request.get(address.pathname + address.search);
    expect(response.headers()["content-type"]).toBe("image/jpeg");
    expect(response.headers()["cache-control"]).toBe(kept);
    const bytes = await response.body();
    expect(await sharp(bytes).metadata()).toMatchObject({ format: "jpeg", width: 1200, height: 630 });
    expect((await (await request.get(address.pathname)).body()).equals(bytes)).toBe(true);
  });
}

test("every other page has the card of the site", async ({ request }) => {
  const meta = metaIn(await (await request.get("/about")).text());
  expect(meta.get("og:image")).toBe(`${site.url}/~share/card.jpg`);
  expect((await request.get("/~share/card.jpg")).status()).toBe(200);
});

test("a lead image is there in the shapes that search engines ask for", async ({ request }) => {
  for (const shape of ["1x1", "4x3", "16x9"]) {
    expect((await request.get(leadImagePath(withLead.slug, shape))).status()).toBe(200);
  }
});

test("what is no card is not found", async ({ request }) => {
  const paths = [
    shareCardPath("none"),
    leadImagePath(withLead.slug, "2x1"),
    leadImagePath(withoutLead.slug, "1x1"),
    "/~share/card.png",
  ];
  for (const path of paths) expect((await request.get(path)).status(), path).toBe(404);
});
