import { afterEach, expect, test, vi } from "vitest";
import { defineSite } from "./config.ts";

const settings = {
  name: "신문",
  latinName: "Paper",
  tagline: "한 줄",
  description: "소개",
  url: "https://paper.example",
  language: "ko" as const,
  authors: {},
  categories: {},
  navigations: { main: [] },
  defaultNavigation: "main",
  articlesPerPage: 12,
  tagsInSidebar: 30,
  legacyPatterns: [],
  legacyPaths: [],
};

afterEach(() => vi.unstubAllEnvs());

function budget(redirectBudget: Parameters<typeof defineSite>[0]["redirectBudget"]): number {
  return defineSite({ ...settings, redirectBudget }).redirectBudget;
}

test("a server has few rules, and Vercel, which matches them before any function starts, has many", () => {
  vi.stubEnv("VERCEL", undefined);
  expect(budget({ server: 100, vercel: 900 })).toBe(100);
  vi.stubEnv("VERCEL", "1");
  expect(budget({ server: 100, vercel: 900 })).toBe(900);
});

test("one number is for both", () => {
  expect(budget(40)).toBe(40);
  vi.stubEnv("VERCEL", "1");
  expect(budget(40)).toBe(40);
});

test("more than Vercel takes is refused, as is less than none", () => {
  for (const wrong of [1_001, -1, { server: 1_001, vercel: 1 }, { server: 1, vercel: 1_001 }]) {
    expect(() => budget(wrong)).toThrow("redirectBudget");
  }
});
