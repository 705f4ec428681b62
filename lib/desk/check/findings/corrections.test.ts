import { expect, it } from "vitest";
import { parseArticle } from "../../../content/parse-article.ts";
import { decodeSourceFile } from "../../../content/source/source-file.ts";
import { correctionFindings } from "./corrections.ts";

function findings(...lines: string[]) {
  const text = ["---", "title: 제목", ...lines, "---", "", "글", ""].join("\n");
  const source = decodeSourceFile("posts/2026-11-12-a.mdx", new TextEncoder().encode(text));
  return correctionFindings(parseArticle(source, { now: new Date("2026-11-25T00:00:00Z") }), text);
}

const places = (...lines: string[]) => findings(...lines).map(({ line, column }) => `${line}:${column}`);

it("tells a correction that is dated before its article, at its date", () => {
  expect(findings("corrections:", "  - date: 2026-11-11", "    text: 가")).toEqual([
    {
      file: "posts/2026-11-12-a.mdx",
      line: 4,
      column: 5,
      severity: "warning",
      rule: "content/early-correction",
      message: "정정한 날짜(2026-11-11)가 기사를 공개한 날짜(2026-11-12)보다 이릅니다.",
      mend: "‘corrections’의 ‘date’ 값이나 기사의 날짜를 고쳐 주세요. 공개한 뒤에 고친 내용이 아니면 그 항목을 삭제해 주세요.",
    },
  ]);
});

it("finds the one of several, however they are written", () => {
  const fine = ["  - date: 2026-11-13", "    text: 가"];
  expect(places("corrections:", ...fine, "  - text: date 나", "    date: 2026-01-02")).toEqual(["7:5"]);
  expect(places("corrections:", "- date: 2025-11-13", "  text: 가", "draft: true")).toEqual(["4:3"]);
  expect(places("corrections: [{ date: 2026-11-01, text: 가 }]")).toEqual(["3:1"]);
  expect(places("date: 2026-12-01 09:00", "corrections:", ...fine)).toEqual(["5:5"]);
});

it("says nothing of one on the day itself or later, whatever the hour", () => {
  expect(places("corrections:", "  - date: 2026-11-12", "    text: 가")).toEqual([]);
  expect(places("date: 2026-11-12 23:00", "corrections: [{ date: 2026-11-12 09:00, text: 가 }]")).toEqual([]);
  expect(places("corrections:", "  - date: 2027-01-01", "    text: 가")).toEqual([]);
  expect(places()).toEqual([]);
});
