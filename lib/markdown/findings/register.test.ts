import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";

const lib = path.join(import.meta.dirname, "../..");
const stiff = /십시(?=오)/;

test("every message asks in one register: ‘…해 주세요’", () => {
  const sources = readdirSync(lib, { recursive: true, encoding: "utf8" }).filter((name) =>
    name.endsWith(".ts"),
  );
  expect(sources.filter((name) => stiff.test(readFileSync(path.join(lib, name), "utf8")))).toEqual([]);
});
