import { expect, test } from "vitest";
import { fullDiskLine } from "./full-disk.ts";

const room = { bytes: 1e9, files: 1e6 };

test("where there is room nothing is said", () => {
  expect(fullDiskLine("/", () => room)).toBeUndefined();
  expect(fullDiskLine(process.cwd())).toBeUndefined();
});

test("a full disk is named by its folder, with what is left of it", () => {
  expect(fullDiskLine("/", () => ({ ...room, bytes: 40_960 }))).toBe(
    "디스크가 가득 찼습니다. 이 폴더의 디스크에 0.0MB만 남았습니다. 여유 공간을 확보하고 다시 빌드해 주세요.",
  );
});

test("so is one that takes no more files", () => {
  expect(fullDiskLine("/", () => ({ ...room, files: 0 }))).toContain("inode");
});
