import { describe, expect, test } from "vitest";
import { foreignAddress, plainAddress, sitePath } from "./read-address.ts";

const evil = "evil.example";

/** Each as it is written, and the host's address that a browser may make of it. */
const foreign: readonly (readonly [string, string])[] = [
  [`https://${evil}/a`, `https://${evil}/a`],
  [`http://${evil}/a`, `http://${evil}/a`],
  [`https:${evil}/a`, `https://${evil}/a`],
  [`http:${evil}/a`, `http://${evil}/a`],
  [`HTTPS:${evil}/a`, `https://${evil}/a`],
  [`https:/${evil}/a`, `https://${evil}/a`],
  [`https:\\${evil}/a`, `https://${evil}/a`],
  [`https:///${evil}/a`, `https://${evil}/a`],
  [`ht\ntps:${evil}/a`, `https://${evil}/a`],
  [`\u0001 https:${evil}/a`, `https://${evil}/a`],
];

/** These take over the page's scheme. */
const schemeless = [
  `//${evil}/a`,
  `///${evil}/a`,
  `////${evil}/a`,
  `\\\\${evil}/a`,
  `/\\${evil}/a`,
  `\\/${evil}/a`,
  `/\t/${evil}/a`,
  `/\n\\${evil}/a`,
  ` //${evil}/a`,
];

describe.each(["https://site.example", "http://site.example", "http://localhost:3000"])("on %s", (site) => {
  test.each(foreign)("%j is another host's", (written, address) => {
    expect(foreignAddress(written, site)).toBe(address);
    expect(sitePath(written, site)).toBeUndefined();
  });

  test.each(schemeless)("%j is another host's, by the page's scheme", (written) => {
    expect(foreignAddress(written, site)).toBe(`${new URL(site).protocol}//${evil}/a`);
    expect(sitePath(written, site)).toBeUndefined();
  });

  test.each([
    ["/a/b.png?v=1#c", "/a/b.png?v=1"],
    ["a.png", "/a.png"],
    [`/${evil}/a`, `/${evil}/a`],
    [`/.//${evil}/a`, `/${evil}/a`],
    [`/x/..//${evil}/a`, `/${evil}/a`],
    [`${site}//${evil}/a`, `/${evil}/a`],
    [`${site}/a`, "/a"],
    ["/%2Fa", "/%2Fa"],
    ["", "/"],
  ])("%j is a path of this site, with one slash in front", (written, path) => {
    expect(foreignAddress(written, site)).toBeUndefined();
    expect(sitePath(written, site)).toBe(path);
  });

  test.each([
    "javascript:alert(1)",
    "data:text/html,a",
    "mailto:a@b.example",
    "file:///etc/passwd",
    "c:\\a.png",
    "http://[",
  ])("%j is neither", (written) => {
    expect(foreignAddress(written, site)).toBeUndefined();
    expect(sitePath(written, site)).toBeUndefined();
  });
});

test("an address that everybody can read stays as it is written", () => {
  const site = "https://site.example";
  for (const same of [
    "https://a.example",
    "//a.example/b",
    "/a",
    "#a",
    "a.png",
    "mailto:a@b.example",
    "javascript:a",
  ])
    expect(plainAddress(same, site)).toBe(same);
  for (const [written, address] of foreign.slice(2)) expect(plainAddress(written, site)).toBe(address);
  expect(plainAddress("\\\\a.example/b", site)).toBe("https://a.example/b");
});
