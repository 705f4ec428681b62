import { expect, test } from "vitest";
import { mergeFile } from "./merge-file.ts";

const labels = { ours: "이 신문", base: "1.0.0", theirs: "1.1.0" };

function merge(base: string, ours: string, theirs: string) {
  const [a, b, c] = [base, ours, theirs].map((text) => Buffer.from(text));
  return mergeFile({ base: a ?? Buffer.of(), ours: b ?? Buffer.of(), theirs: c ?? Buffer.of() }, labels);
}

test("changes in different places are both kept", async () => {
  const merged = await merge("가\n나\n다\n라\n", "가!\n나\n다\n라\n", "가\n나\n다\n라!\n");
  expect(merged).toEqual({ bytes: Buffer.from("가!\n나\n다\n라!\n"), conflicts: 0 });
});

test("a place that both changed stands between marks that name the sides", async () => {
  const merged = await merge("가\n", "나\n", "다\n");
  expect(merged?.conflicts).toBe(1);
  expect(merged?.bytes.toString()).toBe("<<<<<<< 이 신문\n나\n=======\n다\n>>>>>>> 1.1.0\n");
});

test("what is no text is not merged", async () => {
  expect(await merge("a\0b", "a\0c", "a\0d")).toBeUndefined();
});
