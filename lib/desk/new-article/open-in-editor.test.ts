import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { openInEditor } from "./open-in-editor.ts";

test("the editor that the environment names gets its options and the file", async () => {
  const folder = await mkdtemp(join(tmpdir(), "editor-"));
  const seen = join(folder, "seen.json");
  const editor = join(folder, "editor.mjs");
  await writeFile(
    editor,
    `import { writeFileSync } from "node:fs"; writeFileSync(${JSON.stringify(seen)}, JSON.stringify(process.argv.slice(2)));`,
  );
  const named = `${process.execPath} ${editor} --wait`;
  expect(await openInEditor("posts/가 나.mdx", { EDITOR: "no-such", VISUAL: named })).toBe(true);
  expect(JSON.parse(await readFile(seen, "utf8"))).toEqual(["--wait", "posts/가 나.mdx"]);
  const quoted = `"${process.execPath}" '${editor}' "two words"`;
  expect(await openInEditor("a.mdx", { EDITOR: quoted })).toBe(true);
  expect(JSON.parse(await readFile(seen, "utf8"))).toEqual(["two words", "a.mdx"]);
  await rm(folder, { recursive: true });
});

test("where no editor is named, or it is not there, nothing is opened", async () => {
  expect(await openInEditor("posts/a.mdx", {})).toBe(false);
  expect(await openInEditor("posts/a.mdx", { EDITOR: "no-such-editor-anywhere" })).toBe(false);
});
