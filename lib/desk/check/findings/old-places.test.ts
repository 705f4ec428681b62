import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { oldPlaceFindings } from "./old-places.ts";

let root = "";
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "old-places-"));
  mkdirSync(join(root, "site"));
});
afterEach(() => rmSync(root, { recursive: true }));

const said = () => oldPlaceFindings(root).map(({ rule, file, mend }) => `${rule} ${file}: ${mend}`);

test("files in their places are nothing to say", () => {
  writeFileSync(join(root, "site/glossary.yaml"), "");
  expect(said()).toEqual([]);
});

test("each file at the root is told where it belongs", () => {
  for (const name of ["glossary", "synonyms", "removed-articles", "imported-site"])
    writeFileSync(join(root, `${name}.yaml`), "");
  expect(said()).toEqual([
    "file/old-place glossary.yaml: 이 명령으로 옮겨 주세요: ‘git mv glossary.yaml site/glossary.yaml’",
    "file/old-place synonyms.yaml: 이 명령으로 옮겨 주세요: ‘git mv synonyms.yaml site/synonyms.yaml’",
    "file/old-place removed-articles.yaml: 이 명령으로 옮겨 주세요: ‘git mv removed-articles.yaml site/removed-articles.yaml’",
    "file/old-place imported-site.yaml: 이 명령으로 옮겨 주세요: ‘git mv imported-site.yaml site/imported-site.yaml’",
  ]);
});

test("nobody is told to overwrite the file that is read", () => {
  writeFileSync(join(root, "glossary.yaml"), "");
  writeFileSync(join(root, "site/glossary.yaml"), "");
  expect(said()).toEqual([
    "file/old-place glossary.yaml: site/glossary.yaml 파일이 이미 있습니다. 빠진 내용이 있으면 그 파일로 옮기고, 이 파일은 삭제해 주세요.",
  ]);
});
