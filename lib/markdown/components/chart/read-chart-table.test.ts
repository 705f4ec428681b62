import { describe, expect, it } from "vitest";
import type { ChartType } from "./chart-table.ts";
import { readChartTable, readNumber } from "./read-chart-table.ts";

describe("read chart table", () => {
  function read(text: string, type: ChartType = "bar", unit = "") {
    return readChartTable(text, { type, unit, fileName: "수.csv" });
  }

  /** The rules that a CSV breaks, and what is said first. */
  function problemsOf(text: string, type?: ChartType) {
    const result = read(text, type);
    return "rows" in result ? [] : result.map(({ rule, message }) => `${rule}: ${message}`);
  }

  describe("a chart's CSV", () => {
    it("is a table of rows and series", () => {
      expect(read('모델,전체,활성\r\n가,"6,710억",370\r\n"나, 다",720,\r\n', "grouped-bar", "억")).toEqual({
        labelName: "모델",
        series: ["전체", "활성"],
        rows: [
          {
            label: "가",
            cells: [
              { value: 6710, text: "6,710" },
              { value: 370, text: "370" },
            ],
          },
          { label: "나, 다", cells: [{ value: 720, text: "720" }, null] },
        ],
      });
    });

    it.each([
      ["\uFEFF모델,점수\n가,1\n"],
      ["모델\t점수\n가\t1\n"],
      ["모델;점수\n가;1\n"],
      ["\n모델,점수,,\n\n가,1,,\n,,,\n"],
    ])("may look as spreadsheets write it: %j", (text) => {
      expect(read(text)).toEqual({
        labelName: "모델",
        series: ["점수"],
        rows: [{ label: "가", cells: [{ value: 1, text: "1" }] }],
      });
    });

    it.each<[string, string, ChartType]>([
      ["", "chart/no-rows: ‘수.csv’에 차트로 그릴 데이터가 없습니다.", "bar"],
      ["모델,점수\n", "chart/no-rows: ‘수.csv’에 차트로 그릴 데이터가 없습니다.", "bar"],
      ["연도,점수\n2026,1\n", "chart/no-rows: ‘수.csv’에 차트로 그릴 데이터가 없습니다.", "line"],
      ["모델\n가\n", "chart/missing-column: ‘수.csv’ 1번째 줄에 열이 하나뿐입니다: ‘모델’.", "bar"],
      [
        "모델,,점수\n가,1,2\n",
        "chart/missing-name: ‘수.csv’ 1번째 줄에서 2번째 열의 이름이 비어 있습니다.",
        "dot",
      ],
      ["모델,점수\n\n가,1\n,2\n", "chart/missing-label: ‘수.csv’ 4번째 줄의 첫 칸이 비어 있어", "bar"],
      ["모델,점수\n가,1,234\n", "chart/extra-cell: ‘수.csv’ 2번째 줄에는 칸이 3개인데", "bar"],
      [
        "모델,점수\n가,약 37\n",
        "chart/not-a-number: ‘수.csv’ 2번째 줄의 ‘점수’ 칸에는 숫자가 있어야 하는데 다른 값이 있습니다: ‘약 37’",
        "bar",
      ],
      [
        "모델,전체,활성\n가,1,\n",
        "chart/empty-column: ‘수.csv’의 ‘활성’ 열에 숫자가 하나도 없습니다.",
        "dot",
      ],
      [
        "모델,전체,활성\n가,1,2\n",
        "chart/too-many-series: ‘수.csv’에는 숫자가 있는 열이 2개(전체, 활성)인데",
        "bar",
      ],
      ['모델,점수\n"가,1\n', "chart/bad-csv: ‘수.csv’에 닫지 않은 큰따옴표가 있어", "bar"],
      ['모델,점수\n가"나,1\n', "chart/bad-csv: ‘수.csv’ 2번째 줄의 큰따옴표가 짝이 맞지 않아", "bar"],
      [`모델,점수\n${"가,1\n".repeat(41)}`, "chart/too-many-rows: ‘수.csv’의 데이터가 41줄인데", "bar"],
    ])("that cannot be drawn says where and why: %j", (text, begin, type) => {
      const problems = problemsOf(text, type);
      expect(problems).toHaveLength(1);
      expect(problems[0]?.slice(0, begin.length)).toBe(begin);
    });

    it("says all that is wrong with its cells at once", () => {
      expect(problemsOf("모델,점수\n가,약 1\n나,2\n,3억\n").map((each) => each.split(":")[0])).toEqual([
        "chart/not-a-number",
        "chart/missing-label",
        "chart/not-a-number",
      ]);
    });
  });
});

describe("read number", () => {
  it.each([
    ["671", "", 671, "671"],
    ["2788000", "", 2_788_000, "2,788,000"],
    ["2,788,000", "", 2_788_000, "2,788,000"],
    ["65.10", "GB", 65.1, "65.10"],
    ["65.1 GB", "GB", 65.1, "65.1"],
    ["5.5%", "%", 5.5, "5.5"],
    ["370억", "억", 370, "370"],
    ["-3", "", -3, "−3"],
    ["−3", "", -3, "−3"],
    ["１２", "", 12, "12"],
  ])("%j with the unit %j is %d", (cell, unit, value, text) => {
    expect(readNumber(cell, unit)).toEqual({ value, text });
  });

  it.each([
    ["약 37", ""],
    ["370억", ""],
    ["370억", "억 개"],
    ["1조 2,000억", "억"],
    ["5.5%", "GB"],
    ["1,23", ""],
    ["1.2.3", ""],
    ["1e3", ""],
    ["-", ""],
    ["%", "%"],
  ])("%j with the unit %j is no number for certain", (cell, unit) => {
    expect(readNumber(cell, unit)).toBeUndefined();
  });
});
