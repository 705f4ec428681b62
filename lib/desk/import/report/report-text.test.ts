import { expect, test } from "vitest";
import { leaveToPerson, missingFile } from "../import-note.ts";
import { type ImportReport, needsPerson, type ReportedNote } from "./import-report.ts";
import { reportPage } from "./report-page.ts";
import { formatImportReport } from "./report-text.ts";

const remote = (place: number): ReportedNote =>
  leaveToPerson({
    rule: "import/remote-picture",
    file: "posts/a.md",
    line: place,
    message: `다른 사이트의 이미지입니다: https://a.example/${place}.png`,
    mend: "내려받아 주세요.",
    detail: `https://a.example/${place}.png`,
  });

const pictures = Array.from({ length: 12 }, (_, place) => remote(place + 1));
const post: ImportReport["posts"][number] = {
  source: "_posts/2024-05-06-a.md",
  kind: "post",
  file: "posts/a.md",
  slug: "a",
  permalink: "/posts/a",
  title: "가",
  publication: "published",
  addresses: [],
  oldUrl: "",
  state: "imported",
  done: [],
  needsPerson: [missingFile({ file: "posts/a.md", line: 3, column: 1 }, "/none.png"), ...pictures],
};
const report: ImportReport = {
  version: 1,
  totals: { posts: 1, imported: 1, kept: 0, needPerson: 1, files: 0, legacyPaths: 0 },
  posts: [post],
  site: { done: [], needsPerson: [] },
  pages: [],
};

test("what needs a person is summed up by kind, then listed, ten of each kind", () => {
  const lines = formatImportReport(report).split("\n");
  expect(lines.slice(0, 3)).toEqual([
    "12곳(파일 1개)  다른 사이트의 이미지",
    "1곳(파일 1개)  저장소에 없는 이미지와 파일",
    "",
  ]);
  expect(lines.filter((line) => line.startsWith("posts/a.md:"))).toHaveLength(11);
  expect(lines).toContain("    … 외 2곳은 import-report.html 파일에 있습니다.");
  expect(lines.slice(-2)).toEqual([
    "기사 1건 중 1건을 옮겼고 0건은 그대로 두었습니다. 이미지와 파일 0개, 목록의 이전 주소 0개.",
    "직접 확인할 것: 기사 1건, 사이트 0건.",
  ]);
  expect(needsPerson(report)).toBe(true);
});

test("on an English site the report is English", () => {
  const text = formatImportReport(report, "en");
  expect(text).toContain("12 (in 1 file)  Picture of another host, shown as a link\n");
  expect(text).toContain(
    "posts/a.md:3:1  Picture or file that the old repository does not have: /none.png\n    → Put the file under public/",
  );
  expect(text).not.toMatch(/[가-힣]/);
  const page = reportPage({ ...report, posts: [{ ...post, title: "A" }] }, "en");
  expect(page).toContain('<html lang="en">');
  expect(page).not.toMatch(/[가-힣]/);
});

test("the page has every place, by kind and by article", () => {
  const page = reportPage(report);
  expect(page).toContain(
    "<summary>직접 확인할 것: 다른 사이트의 이미지 <small>12곳(파일 1개)</small></summary>",
  );
  expect(page.match(/https:\/\/a\.example\/12\.png/g)).toHaveLength(3);
});
