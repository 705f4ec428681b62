import { expect, test } from "vitest";
import { currentStage, prerenderedPages, takesFilesAlong } from "./stage.ts";

test("our own variable wins over Vercel's, and Vercel's over Next's", () => {
  expect(currentStage({ ATTENTION_STAGE: "preview", VERCEL_ENV: "production", NODE_ENV: "production" })).toBe(
    "preview",
  );
  expect(currentStage({ VERCEL_ENV: "preview", NODE_ENV: "production" })).toBe("preview");
  expect(currentStage({ NODE_ENV: "development" })).toBe("development");
});

test("a build without any variable is for readers", () => {
  expect(currentStage({ NODE_ENV: "production" })).toBe("production");
  expect(currentStage({ NODE_ENV: "test" })).toBe("production");
});

test("a misspelt stage stops instead of publishing drafts", () => {
  expect(() => currentStage({ ATTENTION_STAGE: "prod", NODE_ENV: "production" })).toThrow(
    'ATTENTION_STAGE must be one of development, preview, production; found "prod".',
  );
});

test("a build renders as many pages as the settings say, or the environment", () => {
  expect(prerenderedPages(200, { NODE_ENV: "production" })).toBe(200);
  expect(prerenderedPages(200, { NODE_ENV: "production", ATTENTION_PRERENDER: "20" })).toBe(20);
  expect(prerenderedPages(200, { NODE_ENV: "production", ATTENTION_PRERENDER: "all" })).toBe(
    Number.POSITIVE_INFINITY,
  );
  expect(prerenderedPages(200, { NODE_ENV: "production", VERCEL: "1" })).toBe(Number.POSITIVE_INFINITY);
  expect(() => prerenderedPages(200, { NODE_ENV: "production", ATTENTION_PRERENDER: "many" })).toThrow(
    'ATTENTION_PRERENDER must be a number of pages or "all"; found "many".',
  );
});

test("functions and containers take files along, a server beside the repository does not", () => {
  expect(takesFilesAlong({ NODE_ENV: "production" })).toBe(false);
  expect(takesFilesAlong({ NODE_ENV: "production", VERCEL: "1" })).toBe(true);
  expect(takesFilesAlong({ NODE_ENV: "production", ATTENTION_OUTPUT: "standalone" })).toBe(true);
});
