import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { charactersIn } from "./character-map.ts";

const folder = "node_modules/@fontsource/noto-sans-kr/files";

test("a font says which characters it has a glyph for", async () => {
  const latin = charactersIn(await readFile(`${folder}/noto-sans-kr-latin-700-normal.woff`));
  expect([..."Aé가Ł₂"].map((character) => latin.has(character.codePointAt(0) ?? 0))).toEqual([
    true,
    true,
    false,
    false,
    false,
  ]);
});

test.each([
  ["nothing", Buffer.alloc(0)],
  ["no font", Buffer.from("<html>no font at all, but long enough for a header</html>")],
])("%s is an error that says so", (_, file) => {
  expect(() => charactersIn(file)).toThrow("not a WOFF font");
});
