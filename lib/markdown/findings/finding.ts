import type { Point, Position } from "unist";
import type { VFile } from "vfile";
import type { VFileMessage } from "vfile-message";
import type { Diagnostic, Severity } from "../../content/findings/diagnostic.ts";
import { isRuleId, type RuleId } from "../../content/findings/rules.ts";
import type { BodySource } from "../body.ts";

/** One finding of a plugin, placed in the body. */
export interface Finding {
  readonly severity: Severity;
  readonly rule: RuleId;
  readonly message: string;
  readonly mend: string;
  /** Where in the body; undefined for the body as a whole. */
  readonly place: Point | Position | undefined;
}

/** What vfile calls fatal: an error is, a warning is not, and for a hint it is not said. */
const fatal = { error: true, warning: false, hint: undefined } as const;

/** Leaves a finding on the file, as unified's own plugins leave theirs; the mend goes into the note. */
export function report(file: VFile, finding: Finding): void {
  const message = file.message(finding.message, {
    place: finding.place,
    ruleId: finding.rule,
    source: "attention",
  });
  message.fatal = fatal[finding.severity];
  message.note = finding.mend;
}

/** A finding as a diagnostic of the article: its line becomes the file's, not the body's. */
export function findingToDiagnostic(finding: Finding, article: BodySource): Diagnostic {
  const { severity, rule, message, mend, place } = finding;
  const { line = 1, column = 1 } = place === undefined ? {} : "start" in place ? place.start : place;
  return { severity, rule, file: article.file, line: article.bodyLine + line - 1, column, message, mend };
}

/** A message on the file as a diagnostic of the article. */
export function messageToDiagnostic(message: VFileMessage, article: BodySource): Diagnostic {
  const { fatal, ruleId, reason, note, line = 1, column = 1 } = message;
  return findingToDiagnostic(
    {
      severity: fatal === true ? "error" : fatal === false ? "warning" : "hint",
      rule: ruleId !== undefined && isRuleId(ruleId) ? ruleId : "body/unknown",
      message: reason,
      mend: note ?? "",
      place: { line, column },
    },
    article,
  );
}
