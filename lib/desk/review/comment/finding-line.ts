import { slug } from "github-slugger";
import type { Severity } from "../../../content/findings/diagnostic.ts";
import type { ReportedFinding } from "../reported-finding.ts";
import { asCode, escapeMarkdown } from "./escape-markdown.ts";

const severityNames: Readonly<Record<Severity, string>> = {
  error: "❌ 오류",
  warning: "⚠️ 경고",
  hint: "참고",
};

/** A finding as an item of a list in Markdown, with a link to the rule's section of the guide. */
export function findingLine(finding: ReportedFinding, previewUrl: string): string {
  const { severity, line, column, message, mend, rule } = finding;
  const place = `${line}번째 줄 ${column}번째 글자`;
  const guide = `[${asCode(rule)}](${previewUrl}/guide/rules#${slug(rule)})`;
  return [
    `- ${severityNames[severity]} ${place}: ${withQuotesAsCode(message)}`,
    ...(mend === "" ? [] : [`  → ${withQuotesAsCode(mend)}`]),
    `  ${guide}`,
  ].join("\n");
}

/** Keeps quoted text free of escapes, because editors copy it and would copy invisible characters too. */
function withQuotesAsCode(words: string): string {
  return words
    .split(/(‘[^’]*’)/)
    .map((part) => (/^‘.+’$/.test(part) ? asCode(part.slice(1, -1)) : escapePart(part)))
    .join("");
}

/** Keeps the spaces at both ends, which separate the part from its neighbours. */
function escapePart(part: string): string {
  const [, before = "", words = "", after = ""] = /^(\s*)(.*?)(\s*)$/s.exec(part) ?? [];
  return `${before === "" ? "" : " "}${escapeMarkdown(words)}${after === "" ? "" : " "}`;
}
