import { expect, test } from "vitest";
import { addressKey } from "./address-key.ts";
import { siteAddresses } from "./site-addresses.ts";

const isKept = siteAddresses({
  livePaths: new Map([
    ["/about", "app/about/page.tsx"],
    ["/files/표.csv", "public/files/표.csv"],
  ]),
  legacyPaths: [{ from: "/category/News/" }],
  legacyPatterns: [{ source: "/page:number(\\d+)", destination: "/archive" }],
});

test.each(["/about/", "/files/%ED%91%9C.csv", "/Category/news", "/page12"])("%s answers", (path) => {
  expect(isKept(addressKey(path))).toBe(true);
});

test.each(["/posts/a", "/page", "/?p=58"])("%s does not", (path) => {
  expect(isKept(addressKey(path))).toBe(false);
});
