import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { houseWords, particleAfterValue, undecidedParticle } from "./house-words.ts";

const root = new URL("../..", import.meta.url);

/** What speaks Korean to readers, editors and owners. */
const ours = [
  "app",
  "components",
  "lib",
  "scripts",
  "docs",
  "schemas",
  ".github",
  ".vscode",
  "site.config.ts",
  "README.ko.md",
];
const notOurs =
  /\.test\.tsx?$|\/fixtures\/|\/testing\/|^lib\/i18n\/house-words\.ts$|\.(png|jpg|svg|csv|lock)$/;
const hangul = /[가-힣]/;
/** Comments of code are English, and name words of old sites. */
const comment = /^\s*(\/\/|\*|\/\*)/;

const lines = execFileSync("git", ["ls-files", "-z", ...ours], { cwd: root, encoding: "utf8" })
  .split("\0")
  .filter((file) => file !== "" && !notOurs.test(file))
  .flatMap((file) =>
    readFileSync(new URL(file, `${root.href}/`), "utf8")
      .split("\n")
      .map((text, index) => ({ text, place: `${file}:${index + 1}` })),
  )
  .filter(({ text }) => hangul.test(text) && !comment.test(text));

const placesOf = (pattern: RegExp) =>
  lines.filter(({ text }) => pattern.test(text)).map(({ place, text }) => `${place} ${text.trim()}`);

describe("the Korean of the interface, the guide, the messages and the documents", () => {
  it("is read from all of them", () => {
    expect(lines.length).toBeGreaterThan(1_000);
  });

  for (const { concept, word, refused } of houseWords) {
    it(`says ${word} for “${concept}”`, () => {
      expect(refused.flatMap(placesOf)).toEqual([]);
    });
  }

  it("decides on a particle", () => {
    expect(placesOf(undecidedParticle)).toEqual([]);
  });

  it("has a noun between a value and its particle", () => {
    expect(placesOf(particleAfterValue)).toEqual([]);
  });
});
