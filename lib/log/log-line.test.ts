import { expect, test } from "vitest";
import { jsonLine, textLine } from "./log-line.ts";

const time = new Date("2026-11-26T09:00:00Z");

test("an entry is one line of JSON, whatever stands in it", () => {
  const line = jsonLine({
    time,
    level: "error",
    message: '검색 색인을 열지 못했습니다.\n{"level":"info"}',
    request: "a1",
    fields: { path: "/search" },
  });
  expect(line).not.toContain("\n");
  expect(JSON.parse(line)).toEqual({
    time: "2026-11-26T09:00:00.000Z",
    level: "error",
    message: '검색 색인을 열지 못했습니다.\n{"level":"info"}',
    request: "a1",
    path: "/search",
  });
});

test("an error keeps its name, message and code, and the beginning of its stack", () => {
  const error = Object.assign(new Error("no space left on device\nRequire stack:\n- a.js"), {
    code: "ENOSPC",
  });
  const { error: written } = JSON.parse(jsonLine({ time, level: "error", message: "m", fields: { error } }));
  expect(written).toMatchObject({ name: "Error", message: "no space left on device", code: "ENOSPC" });
  expect(written.stack.length).toBeLessThanOrEqual(5);
  expect(written.stack[0]).toMatch(/^at /);
});

test("at a terminal the same reads as a sentence", () => {
  const fields = { path: "/", status: 500, nothing: undefined };
  expect(textLine({ time, level: "warn", message: "느린 요청", request: "a1", fields })).toBe(
    '[warn] 느린 요청 request=a1 path="/" status=500',
  );
});
