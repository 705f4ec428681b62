import type { Diagnostic, Position, RuleId } from "../../../content/findings/diagnostic.ts";
import { readDate } from "../../../content/front-matter/date.ts";
import type { SettingsFile } from "../../../content/settings-findings.ts";
import { type Masthead, type MastheadKey, requiredWhenRegistered } from "../../../settings/masthead.ts";

/** The names of the keys in the law, with an example of each. */
const words: Readonly<Record<MastheadKey, readonly [name: string, example: string]>> = {
  title: ["제호", "우리 신문"],
  registrationNumber: ["등록번호", "서울 아01234"],
  registeredOn: ["등록연월일", "2026-11-24"],
  publisher: ["발행인", "홍길동"],
  editor: ["편집인", "홍길동"],
  office: ["발행소", "서울특별시 중구 세종대로 110"],
  phone: ["전화번호", "02-000-0000"],
  email: ["전자우편", "editor@example.com"],
  youthProtection: ["청소년보호책임자", "홍길동"],
  foundedOn: ["창간일", "2026-11-24"],
  ownership: ["소유와 재원", "발행인이 소유하며 광고를 받지 않습니다."],
};

/** Findings about the masthead; none for an unregistered newspaper that leaves it empty. */
export function mastheadFindings(
  masthead: Masthead,
  settings: SettingsFile,
  takesReports: boolean,
): readonly Diagnostic[] {
  const find = (rule: RuleId, key: MastheadKey | undefined, message: string, mend: string): Diagnostic => ({
    severity: "warning",
    rule,
    file: settings.file,
    ...positionOf(settings.text, key),
    message,
    mend,
  });
  const isRegistered = masthead.registrationNumber !== undefined || masthead.registeredOn !== undefined;
  const missing = isRegistered ? requiredWhenRegistered.filter((key) => masthead[key] === undefined) : [];
  const halfFilled =
    missing.length === 0
      ? []
      : [
          find(
            "masthead/half-filled",
            undefined,
            `등록한 인터넷신문이 표시할 정보 가운데 빠진 것이 있습니다: ${missing.map((key) => words[key][0]).join(", ")}. 신문 등의 진흥에 관한 법률 제21조는 등록번호, 등록연월일, 제호, 발행인, 편집인, 발행소와 그 전화번호를 독자가 알아보기 쉽게 게재하도록 하고, 인터넷신문은 청소년보호책임자도 공개해야 합니다.`,
            `site.config.ts의 masthead에 추가해 주세요: ‘${missing.map((key) => `${key}: "${words[key][1]}"`).join(", ")}’. 등록하지 않은 신문이면 registrationNumber와 registeredOn을 삭제해 주세요.`,
          ),
        ];
  const dates = (["registeredOn", "foundedOn"] as const).flatMap((key) => {
    const value = masthead[key];
    if (value === undefined || (/^\d{4}-\d{2}-\d{2}$/.test(value) && readDate(value).status === "read"))
      return [];
    return [
      find(
        "masthead/wrong-value",
        key,
        `${words[key][0]} 값이 달력에 있는 날짜가 아닙니다: ‘${value}’`,
        `‘${key}: "${words[key][1]}"’처럼 연도, 월, 일을 입력해 주세요.`,
      ),
    ];
  });
  const email =
    masthead.email === undefined || /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(masthead.email)
      ? []
      : [
          find(
            "masthead/wrong-value",
            "email",
            `전자우편 주소가 아닙니다: ‘${masthead.email}’`,
            `‘email: "${words.email[1]}"’처럼 입력해 주세요.`,
          ),
        ];
  const contact =
    takesReports || masthead.email !== undefined
      ? []
      : [
          find(
            "masthead/no-contact",
            undefined,
            "독자가 틀린 곳을 알릴 방법이 없습니다.",
            `site.config.ts의 masthead에 ‘email: "${words.email[1]}"’을 입력하거나, repository에 저장소의 주소를 입력해 주세요.`,
          ),
        ];
  return [...halfFilled, ...dates, ...email, ...contact];
}

/** The line of the masthead or of one of its keys. The settings are a program, so this searches their lines. */
function positionOf(text: string, key: MastheadKey | undefined): Position {
  const lines = text.split("\n");
  const block = lines.findIndex((line) => /^\s*masthead\s*:/.test(line));
  if (block === -1) return { line: 1, column: 1 };
  const written = new RegExp(key === undefined ? "\\S" : `\\b${key}\\s*:`);
  const within = lines.slice(block).findIndex((line) => written.test(line));
  const line = block + Math.max(0, within);
  return { line: line + 1, column: (lines[line] ?? "").search(within === -1 ? /\S/ : written) + 1 };
}
