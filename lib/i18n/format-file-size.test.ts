import { expect, test } from "vitest";
import { formatFileSize } from "./format-file-size.ts";

test("a size has the largest unit that leaves at least one, with one decimal", () => {
  expect([0, 1023, 1024, 3482, 1048576, 5 * 1024 ** 3].map(formatFileSize)).toEqual([
    "0B",
    "1023B",
    "1KB",
    "3.4KB",
    "1MB",
    "5GB",
  ]);
});
