import { expect, test } from "vitest";
import { repairYaml } from "./ruby-yaml.ts";

test.each([
  ["title: 속보: 새 모델", 'title: "속보: 새 모델"'],
  ['title: "오픈AI"가 말했다', 'title: "\\"오픈AI\\"가 말했다"'],
  ["title: [속보] 새 모델", 'title: "[속보] 새 모델"'],
  ["title: *별표* 제목", 'title: "*별표* 제목"'],
  ["title: @멘션", 'title: "@멘션"'],
  ["title: 글\ntags:\n\t- 가\n\t- 나", "title: 글\ntags:\n  - 가\n  - 나"],
  ["title: 글\ndate:2024-05-06\ntags: [가]", "title: 글\ndate: 2024-05-06\ntags: [가]"],
])("%j is mended, for only one thing can be meant", (yaml, mended) => {
  expect(repairYaml(yaml)?.yaml).toBe(mended);
});

test("each mended line is named", () => {
  expect(repairYaml("layout: post\ntitle: 가: 나\nexcerpt: 다: 라\n")?.repairs).toEqual([
    { line: 2, kind: "quoted" },
    { line: 3, kind: "quoted" },
  ]);
});

test.each(['title: "닫지 않은 따옴표', "tags: [가, 나", "tags: {가: 나\ntitle: 글"])(
  "%j is left to a person",
  (yaml) => {
    expect(repairYaml(yaml)).toBeUndefined();
  },
);

test("good YAML stays as it is", () => {
  const yaml = "title: 글\ndate: 2024-05-06 09:00:00 +0900\ntags: [가, 나]\n";
  expect(repairYaml(yaml)).toEqual({ yaml, repairs: [] });
});
