import { expect, test } from "vitest";
import type { Masthead } from "../../../settings/masthead.ts";
import { mastheadFindings } from "./masthead.ts";

const registered: Masthead = {
  registrationNumber: "서울 아01234",
  registeredOn: "2026-11-24",
  publisher: "홍길동",
  editor: "김편집",
  office: "서울특별시 중구 세종대로 110",
  phone: "02-000-0000",
  youthProtection: "홍길동",
  email: "editor@example.com",
};

const text =
  'export default defineSite({\n  name: "신문",\n  masthead: {\n    email: "a",\n    registeredOn: "b",\n  },\n});\n';

function said(masthead: Masthead, takesReports = false): readonly string[] {
  return mastheadFindings(masthead, { file: "site.config.ts", text }, takesReports).map(
    ({ line, column, rule, message }) => `${line}:${column} ${rule} ${message}`,
  );
}

test("a registered newspaper that says all has nothing to mend, and neither has one that isn't registered", () => {
  expect(said(registered)).toEqual([]);
  expect(said({ email: "editor@example.com" })).toEqual([]);
  expect(said({ publisher: "홍길동", email: "editor@example.com" })).toEqual([]);
  expect(said({}, true)).toEqual([]);
});

test.each([
  ["registeredOn", "등록연월일"],
  ["registrationNumber", "등록번호"],
  ["publisher", "발행인"],
  ["editor", "편집인"],
  ["office", "발행소"],
  ["phone", "전화번호"],
  ["youthProtection", "청소년보호책임자"],
] as const)("without %s it is half filled", (key, name) => {
  const [finding, ...more] = said({ ...registered, [key]: undefined });
  expect(more).toEqual([]);
  expect(finding).toMatch(
    `3:3 masthead/half-filled 등록한 인터넷신문이 표시할 정보 가운데 빠진 것이 있습니다: ${name}.`,
  );
});

test("all that is missing is one finding, with the lines to add", () => {
  const [finding, ...more] = mastheadFindings(
    { registrationNumber: "서울 아01234", email: "a@b.kr" },
    { file: "site.config.ts", text },
    false,
  );
  expect(more).toEqual([]);
  expect(finding?.mend).toMatch(/registeredOn: "2026-11-24", publisher: "홍길동".*youthProtection: "홍길동"/);
});

test.each([
  [
    { ...registered, registeredOn: "2026.11.24" },
    "5:5 masthead/wrong-value 등록연월일 값이 달력에 있는 날짜가 아닙니다: ‘2026.11.24’",
  ],
  [
    { ...registered, registeredOn: "2026-02-30" },
    "5:5 masthead/wrong-value 등록연월일 값이 달력에 있는 날짜가 아닙니다: ‘2026-02-30’",
  ],
  [
    { ...registered, foundedOn: "작년" },
    "3:3 masthead/wrong-value 창간일 값이 달력에 있는 날짜가 아닙니다: ‘작년’",
  ],
  [{ ...registered, email: "편집부" }, "4:5 masthead/wrong-value 전자우편 주소가 아닙니다: ‘편집부’"],
])("what is no date and no address is said", (masthead, finding) => {
  expect(said(masthead)).toEqual([finding]);
});

test("readers have to be able to tell what is wrong", () => {
  expect(said({})).toEqual(["3:3 masthead/no-contact 독자가 틀린 곳을 알릴 방법이 없습니다."]);
});
