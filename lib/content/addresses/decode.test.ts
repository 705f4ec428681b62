import { expect, test } from "vitest";
import { decodeUri } from "./decode.ts";

test.each([
  ["%ED%95%9C%EA%B8%80", "한글"],
  ["100%", "100%"],
])("%s", (encoded, decoded) => {
  expect(decodeUri(encoded)).toBe(decoded);
});
