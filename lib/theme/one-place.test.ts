import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const colour = /(?<!&)#(?:[0-9a-f]{3,4}){1,2}\b|\b(?:rgba?|hsla?|oklch|oklab|lab|lch)\(/gi;

test("pages, cards and feeds have no colour of their own: all stand in site/theme.css", () => {
  const found = ["app", "components", "lib/feeds", "lib/share-card"].flatMap((folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name))
      .filter((name) => /\.(?:css|tsx?)$/.test(name) && !/\.test\./.test(name))
      .flatMap((name) => (readFileSync(name, "utf8").match(colour) ?? []).map((text) => `${name}: ${text}`)),
  );
  expect(found).toEqual([]);
});
