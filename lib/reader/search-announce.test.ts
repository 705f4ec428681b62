import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { politely } from "./search-announce.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const emptyStatus = () => ({ textContent: "" });

test("the last of several messages is said after a pause, and the same words are said again", () => {
  const status = emptyStatus();
  const announce = politely(status);
  announce("하나");
  announce("둘");
  vi.runAllTimers();
  expect(status.textContent).toBe("둘");
  announce("둘");
  expect(status.textContent).toBe("");
  vi.runAllTimers();
  expect(status.textContent).toBe("둘");
});

test("an empty message takes back what was to be said, or was said", () => {
  const status = emptyStatus();
  const announce = politely(status);
  announce("하나");
  announce("");
  vi.runAllTimers();
  expect(status.textContent).toBe("");
  announce("둘");
  vi.runAllTimers();
  announce("");
  expect(status.textContent).toBe("");
});

test("who has nothing to say does not silence another who speaks in the same place", () => {
  const status = emptyStatus();
  const [answers, recent] = [politely(status), politely(status)];
  recent("지웠습니다");
  answers("");
  vi.runAllTimers();
  expect(status.textContent).toBe("지웠습니다");
  answers("");
  expect(status.textContent).toBe("지웠습니다");
});
