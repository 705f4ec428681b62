import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { inspectLock } from "./lock-findings.ts";
import { allowedLicences, exceptions, reviewedInstallScripts } from "./reviewed-packages.ts";

const good = { version: "1.0.0", license: "MIT", integrity: "sha512-x" };

test("nothing in our lock file has a licence, a script or an origin that nobody has agreed to", () => {
  const { packages, findings } = inspectLock(readFileSync("package-lock.json", "utf8"));
  expect(findings).toEqual([]);
  expect(packages.length).toBeGreaterThan(300);
});

test.each([
  ["MIT OR GPL-3.0-only", "a"],
  ["(MIT AND BSD-3-Clause)", "a"],
  ["Apache-2.0 AND LGPL-3.0-or-later", "@img/sharp-win32-x64"],
])("%s is allowed to %s", (license, name) => {
  expect(findingsOf(name, { ...good, license })).toEqual([]);
});

test.each([
  ["AGPL-3.0-only", "a"],
  ["MIT AND GPL-3.0-only", "a"],
  ["LGPL-3.0-or-later", "a"],
  ["MPL-2.0", "sharp"],
  ["SEE LICENSE IN LICENSE.md", "a"],
  [undefined, "a"],
])("%s is not allowed to %s", (license, name) => {
  expect(findingsOf(name, { ...good, license })).toEqual([
    `${name}@1.0.0: the licence ${license ?? "none"} is not on the list.`,
  ]);
});

test("an install script is reviewed before it comes in", () => {
  expect(findingsOf("b/node_modules/esbuild", { ...good, hasInstallScript: true })).toEqual([]);
  expect(findingsOf("a", { ...good, hasInstallScript: true })).toEqual([
    "a@1.0.0: nobody has reviewed its install script.",
  ]);
});

test("a package is what the lock file says, from npm's registry", () => {
  const resolved = "https://elsewhere.example/a.tgz";
  expect(findingsOf("a", { version: "1.0.0", license: "MIT", resolved })).toEqual([
    "a@1.0.0: the lock file does not say what it must contain (integrity).",
    `a@1.0.0: it comes from ${resolved}, not from npm's registry.`,
  ]);
});

test("docs/dependencies.md says what is allowed, and why", () => {
  const document = readFileSync("docs/dependencies.md", "utf8");
  for (const licence of [...allowedLicences, ...exceptions.map((exception) => exception.licence)])
    expect(document).toContain(licence);
  for (const { because } of exceptions) expect(document).toContain(because);
  for (const [name, because] of reviewedInstallScripts) {
    expect(document).toContain(`\`${name}\``);
    expect(document).toContain(because);
  }
});

function findingsOf(name: string, entry: object): readonly string[] {
  return inspectLock(JSON.stringify({ packages: { "": {}, [`node_modules/${name}`]: entry } })).findings;
}
