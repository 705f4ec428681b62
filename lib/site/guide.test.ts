import { expect, test } from "vitest";
import { loadGuide } from "../content/guide.ts";
import { checkBody } from "../markdown/check-body.ts";
import { componentNames, guideOf } from "../markdown/components/registry.ts";
import { bodyContext } from "./body-context.ts";

const pages = await loadGuide(process.cwd());
const context = bodyContext({ articleByFileName: new Map() });

test.each(pages.map((page) => [page.file, page] as const))("%s has nothing to mend", async (_file, page) => {
  expect([...page.diagnostics, ...(await checkBody(page, context))]).toEqual([]);
  expect(page.description).not.toBe("");
});

test("every component has a page", () => {
  const names = pages.map(({ name }) => name);
  expect(componentNames.filter((name) => !names.includes(guideOf(name)))).toEqual([]);
});
