import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { editorFiles } from "./editor-files.ts";

test.each(editorFiles())("$path in the repository is what `npm run editor-files` writes", async (file) => {
  expect(await readFile(file.path, "utf8")).toBe(file.text);
});
