import type { Element } from "hast";
import type { Point, Position } from "unist";
import type { VFile } from "vfile";
import type { VFileMessage } from "vfile-message";
import {
  type Diagnostic,
  finding,
  isRuleId,
  type RuleId,
  severityOf,
} from "../../content/findings/diagnostic.ts";
import type { BodySource } from "../body.ts";

/** One finding of a plugin, placed in the body. */
export interface Finding {
  readonly rule: RuleId;
  readonly message: string;
  readonly mend: string;
  /** Where in the body; undefined for the body as a whole. */
  readonly place: Point | Position | undefined;
}

/** vfile's `fatal`: true for an error, false for a warning, undefined for a hint. */
const fatal = { error: true, warning: false, hint: undefined } as const;

/** Adds a finding to the file, as unified's plugins do; the advice goes into the note. */
export function report(file: VFile, finding: Finding): void {
  const message = file.message(finding.message, {
    place: finding.place,
    ruleId: finding.rule,
    source: "attention",
  });
  message.fatal = fatal[severityOf(finding.rule)];
  message.note = finding.mend;
}

/** A finding as a diagnostic of the article: its line becomes the file's, not the body's. */
export function findingToDiagnostic(found: Finding, article: BodySource): Diagnostic {
  const { rule, message, mend, place } = found;
  const { line = 1, column = 1 } = place === undefined ? {} : "start" in place ? place.start : place;
  return finding(rule, { file: article.file, line: article.bodyLine + line - 1, column }, { message, mend });
}

/** A message on the file as a diagnostic of the article. Another plugin's message keeps its severity. */
export function messageToDiagnostic(message: VFileMessage, article: BodySource): Diagnostic {
  const { fatal, ruleId, reason, note, line = 1, column = 1 } = message;
  const rule = ruleId !== undefined && isRuleId(ruleId) ? ruleId : "body/unknown";
  const found = findingToDiagnostic(
    { rule, message: reason, mend: note ?? "", place: { line, column } },
    article,
  );
  return { ...found, severity: fatal === true ? "error" : fatal === false ? "warning" : "hint" };
}

/** A text shortened for a message, on one line. */
export function excerpt(text: string, longest: number): string {
  const line = text.replace(/\s+/g, " ").trim();
  return line.length > longest ? `${line.slice(0, longest - 1)}…` : line;
}

/** The position of the character at `offset` of `text` within `node`; the whole node if it is not found. */
export function placeWithin(
  node: Element,
  text: string,
  offset: number,
  file: VFile,
): Point | Position | undefined {
  const { position } = node;
  if (position?.start.offset === undefined) return position;
  const source = String(file);
  const start = source.indexOf(text, position.start.offset);
  if (start === -1 || (position.end.offset !== undefined && start > position.end.offset)) return position;
  const before = source.slice(0, start + offset).split("\n");
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
