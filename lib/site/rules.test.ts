import { expect, test } from "vitest";
import { ruleSeverities } from "../content/findings/diagnostic.ts";
import { loadGuide } from "../content/guide.ts";

test("the guide explains every rule, under its id, and no other", async () => {
  const page = (await loadGuide(process.cwd())).find(({ name }) => name === "rules");
  const explained = Array.from(page?.body.matchAll(/^### (.+)\n\n\S/gm) ?? [], ([, id]) => id);
  expect(explained.toSorted()).toEqual(Object.keys(ruleSeverities).toSorted());
});
