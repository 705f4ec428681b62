import { expect, test } from "vitest";
import { reportUrl } from "./report-url.ts";

const report = {
  title: "정정 요청: 가 & 나+다",
  address: "https://a.example/posts/%EA%B0%80?x=1#b",
  body: "주소:\n끝",
};

test("the form of the repository has the article filled in", () => {
  const url = new URL(reportUrl(report, { url: "https://github.com/o/n/", branch: "main" }, "a@b.kr") ?? "");
  expect(url.origin + url.pathname).toBe("https://github.com/o/n/issues/new");
  expect(Object.fromEntries(url.searchParams)).toEqual({
    template: "correction.yml",
    title: report.title,
    address: report.address,
  });
});

test("without a repository it is a letter, whose lines and marks arrive", () => {
  const letter = reportUrl(report, undefined, "editor@a.example") ?? "";
  expect(letter).toMatch(/^mailto:editor@a\.example\?subject=/);
  expect(letter).not.toContain("+");
  const query = new URLSearchParams(letter.slice(letter.indexOf("?")));
  expect([query.get("subject"), query.get("body")]).toEqual([report.title, "주소:\r\n끝"]);
});

test("with neither there is nothing to offer", () => {
  expect(reportUrl(report, undefined, undefined)).toBeUndefined();
});
