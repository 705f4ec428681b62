import { expect, test } from "vitest";
import { adviceFor } from "./advice.ts";

test("an error of the machine says what to do on the machine", () => {
  const full = Object.assign(new Error("ENOSPC: no space left on device, write"), { code: "ENOSPC" });
  expect(adviceFor(full)).toContain("disk is full");
});

test("a package that the bundler could not load is missing, though the error has no code", () => {
  const error = new Error(
    "Failed to load external module libsql-ed63: Error: Cannot find module 'libsql-ed63'",
  );
  expect(adviceFor(error)).toContain("npm ci");
});

test("any other error says whom to tell", () => {
  for (const error of [
    new Error("x"),
    Object.assign(new Error("x"), { code: "toString" }),
    "text",
    undefined,
  ])
    expect(adviceFor(error)).toContain("report it with this line");
});
