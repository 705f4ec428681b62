import { expect, test } from "playwright/test";

const image = "/images/transformer/lead.png";

/** What the image optimiser is asked for, and what it answers: nothing may fill the disk or keep the processor busy. */
const asked = [
  ["a picture in a width that pages ask for", { url: image, w: "640", q: "75" }, 200],
  ["a query string, of which there are endlessly many", { url: `${image}?1`, w: "640", q: "75" }, 400],
  ["a width that no page asks for", { url: image, w: "641", q: "75" }, 400],
  ["a quality that no page asks for", { url: image, w: "640", q: "74" }, 400],
  ["a picture of another site", { url: "https://example.org/a.png", w: "640", q: "75" }, 400],
  ["a picture of another site without its scheme", { url: "//example.org/a.png", w: "640", q: "75" }, 400],
  ["itself", { url: "/_next/image?url=/a.png", w: "640", q: "75" }, 400],
  ["a page", { url: "/about", w: "640", q: "75" }, 400],
] as const;

for (const [what, parameters, status] of asked) {
  test(`the image optimiser, asked for ${what}, answers ${status}`, async ({ request }) => {
    expect((await request.get("/_next/image", { params: parameters })).status()).toBe(status);
  });
}

test("the image optimiser says nothing that a cache keeps when it refuses", async ({ request }) => {
  const refused = await request.get("/_next/image", { params: { url: `${image}?1`, w: "640", q: "75" } });
  expect(refused.headers()["cache-control"] ?? "").not.toMatch(/max-age=[1-9]/);
});
