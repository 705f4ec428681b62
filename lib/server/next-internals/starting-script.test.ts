import { expect, test } from "vitest";
import { startingScriptsIn } from "./starting-script.ts";

const code =
  '(globalThis["TURBOPACK"] || (globalThis["TURBOPACK"] = [])).push({"otherChunks":["static/chunks/1ax5b-_c.js"],"runtimeModuleIds":[67024]});';

test("what Next starts a page with is found, and no other script", () => {
  const html = `<script>alert(1)</script><script src="/a.js"></script><script id="_R_">${code}</script>`;
  expect(startingScriptsIn(html)).toEqual([code]);
});

test.each([
  `${code}alert(1)`,
  code.replace("static/chunks/", "../"),
  code.replace("67024", "67024]}),alert([{a:[1"),
  code.replace("1ax5b-_c", 'a.js"],"x":[alert(1)],"y":["static/chunks/b'),
])("what only looks like it stops the build: %s", (disguised) => {
  expect(() => startingScriptsIn(`<script id="_R_">${disguised}</script>`)).toThrow("unknown way");
});
