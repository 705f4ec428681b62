import { expect, test } from "vitest";
import { loadGuide } from "../content/load-guide.ts";
import { ruleSeverities } from "../content/rules.ts";

test("the guide explains every rule, under its id, and no other", async () => {
  const page = (await loadGuide(process.cwd())).find(({ name }) => name === "rules");
  const explained = Array.from(page?.body.matchAll(/^### (.+)\n\n\S/gm) ?? [], ([, id]) => id);
  expect(explained.toSorted()).toEqual(Object.keys(ruleSeverities).toSorted());
});
