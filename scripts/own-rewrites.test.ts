import { PHASE_PRODUCTION_SERVER } from "next/constants.js";
import { expect, test } from "vitest";
import { ownRewrites } from "../lib/redirects/own-rewrites.ts";
import { catchAllSegment } from "../lib/redirects/reserved-paths.ts";
import configOf from "../next.config.ts";

test("next.config.ts has no rewrite that the table of claims does not know", async () => {
  const rewrites = await configOf(PHASE_PRODUCTION_SERVER).rewrites?.();
  if (rewrites === undefined || Array.isArray(rewrites)) throw new Error("rewrites have changed their form");
  const { beforeFiles = [], afterFiles = [], fallback = [] } = rewrites;
  expect([...afterFiles, ...fallback]).toEqual(ownRewrites);
  // The others lead what is asked for in another form to the catch-all route, or hide a page that is there.
  const others = beforeFiles.filter(({ destination }) => !destination.startsWith(`/${catchAllSegment}`));
  expect(others).toEqual([]);
});
