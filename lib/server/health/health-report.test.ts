import { expect, test, vi } from "vitest";
import { type HealthChecks, healthReport } from "./health-report.ts";

const counts = { articles: 14, categories: 5, tags: 40 };

const well: HealthChecks = {
  version: "1.2.3",
  deployment: { build: "b1", commit: "0a1b2c3" },
  stage: "production",
  content: async () => counts,
  search: () => {},
  onFailure: () => {},
};

test("a deployment that can do its work says which it is and what it serves", async () => {
  expect(await healthReport(well)).toEqual({
    status: "ok",
    version: "1.2.3",
    build: "b1",
    commit: "0a1b2c3",
    stage: "production",
    content: counts,
    search: "ok",
  });
});

test("what fails is named, and its reason is for the log alone", async () => {
  const onFailure = vi.fn();
  const secret = new Error("/srv/news/posts: permission denied");
  const report = await healthReport({
    ...well,
    content: () => Promise.reject(secret),
    search: () => {
      throw secret;
    },
    onFailure,
  });
  expect(report).toMatchObject({ status: "failing", content: "failing", search: "failing" });
  expect(JSON.stringify(report)).not.toContain("srv");
  expect(onFailure.mock.calls).toEqual([
    ["content", secret],
    ["search", secret],
  ]);
});

test("one failing part is enough", async () => {
  const search = () => {
    throw new Error("no index");
  };
  expect(await healthReport({ ...well, search })).toMatchObject({ status: "failing", content: counts });
});
