import { readFile } from "node:fs/promises";
import { expect, test } from "playwright/test";
import { siteContent } from "../lib/site/content.ts";

test("the health check says what is served, and is kept by nobody", async ({ request }) => {
  const answer = await request.get("/api/health");
  const { listed, categories, tags } = await siteContent();
  expect(answer.status()).toBe(200);
  expect(answer.headers()["cache-control"]).toBe("no-store");
  expect(await answer.json()).toMatchObject({
    status: "ok",
    stage: "production",
    build: (await readFile(".next/BUILD_ID", "utf8")).trim(),
    version: expect.stringMatching(/^\d+\.\d+\.\d+$/),
    content: { articles: listed.length, categories: categories.length, tags: tags.length },
    search: "ok",
  });
});

test("each answer has the id of its request, the reverse proxy's if it gave one", async ({ request }) => {
  const headers = { "X-Request-Id": "0123456789abcdef" };
  expect((await request.get("/", { headers })).headers()["x-request-id"]).toBe("0123456789abcdef");
  expect((await request.get("/")).headers()["x-request-id"]).toMatch(/^[\da-f-]{36}$/);
});
