/** How much a finding matters: an `error` stops a production build, a `warning` and a `hint` do not. */
export type Severity = "error" | "warning" | "hint";

/** A place in a source file; both numbers count from 1, columns in UTF-16 code units as editors do. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** A replacement within one line of a file. */
export interface Fix extends Position {
  /** The text to replace. */
  readonly from: string;
  readonly to: string;
}

/** One finding about a file, in words that an editor who writes no code understands. */
export interface Diagnostic extends Position {
  readonly severity: Severity;
  /** Stable id such as `front-matter/bad-date`, by which the rule is switched off, documented and tested. */
  readonly rule: RuleId;
  /** Path from the repository root, with `/`, in NFC. */
  readonly file: string;
  /** What was expected and what was found, in Korean. */
  readonly message: string;
  /** Advice on how to correct it, in Korean. */
  readonly mend: string;
  /** The patch that `npm run check -- --fix` applies; undefined if a person has to decide. */
  readonly fix?: Fix | undefined;
}

/** Where a finding stands: in a file, or nowhere yet. */
type Place = Partial<Pick<Diagnostic, "file" | "line" | "column">>;

/** What a finding says. */
export type Words = Pick<Diagnostic, "message" | "mend" | "fix">;

/** Why a text can't be read, for an editor; `offset` is where it is to be mended. */
export interface Explanation extends Pick<Diagnostic, "message" | "mend"> {
  readonly offset: number;
  /** A replacement at `offset`, where nothing else can be meant. */
  readonly fix?: { readonly from: string; readonly to: string };
}

/** A finding as serious as its rule says. */
export function finding<Rule extends RuleId, Where extends Place>(rule: Rule, place: Where, words: Words) {
  return { severity: severityOf(rule), rule, ...place, ...words };
}

export function countBySeverity(
  diagnostics: readonly Pick<Diagnostic, "severity">[],
): Readonly<Record<Severity, number>> {
  const counts = { error: 0, warning: 0, hint: 0 };
  for (const { severity } of diagnostics) counts[severity] += 1;
  return counts;
}

export function isError(diagnostic: Diagnostic): boolean {
  return diagnostic.severity === "error";
}

/** Sorts by file, then position. */
export function compareDiagnostics(a: Diagnostic, b: Diagnostic): number {
  return (
    a.file.localeCompare(b.file, "ko") ||
    a.line - b.line ||
    a.column - b.column ||
    a.rule.localeCompare(b.rule)
  );
}

/**
 * The rules of the check, each with its highest severity. Editors turn a rule off by its id, under which the guide
 * explains it (docs/guide/rules.mdx).
 */
export const ruleSeverities = {
  "file/empty": "error",
  "file/merge-conflict": "error",
  "file/name-not-utf-8": "error",
  "file/no-date": "error",
  "file/not-an-article": "warning",
  "file/not-utf-8": "error",
  "file/old-place": "error",
  "file/stray-link": "error",
  "file/too-large": "error",

  "front-matter/bad-date": "error",
  "front-matter/cut-off": "warning",
  "front-matter/duplicate-key": "warning",
  "front-matter/impossible-date": "error",
  "front-matter/long-title": "warning",
  "front-matter/missing": "error",
  "front-matter/missing-title": "error",
  "front-matter/no-description": "hint",
  "front-matter/no-space": "warning",
  "front-matter/not-a-map": "error",
  "front-matter/odd-character": "warning",
  "front-matter/old-shape": "warning",
  "front-matter/other-layout": "warning",
  "front-matter/split-at-spaces": "warning",
  "front-matter/syntax": "error",
  "front-matter/too-costly": "error",
  "front-matter/too-many-aliases": "error",
  "front-matter/unclosed": "error",
  "front-matter/unknown-alias": "error",
  "front-matter/unknown-key": "warning",
  "front-matter/unknown-navigation": "error",
  "front-matter/wrong-type": "error",

  "content/early-correction": "warning",
  "content/no-related-link": "hint",
  "content/same-title": "warning",
  "content/similar-categories": "warning",
  "content/similar-tags": "hint",
  "content/slug-clash": "error",
  "content/title-number": "hint",

  "body/empty": "warning",
  "body/failed": "error",
  "body/too-costly": "error",
  "body/unknown": "error",

  "heading/empty": "warning",
  "heading/repeated": "hint",
  "heading/skipped": "hint",
  "heading/no-space": "warning",
  "heading/underlined": "warning",

  "link/arxiv-version": "hint",
  "link/broken": "warning",
  "link/empty": "warning",
  "link/legacy-path": "warning",
  "link/missing-anchor": "warning",
  "link/missing-page": "warning",
  "link/not-for-readers": "warning",
  "link/own-address": "hint",
  "link/unpublished": "warning",

  "list/date": "warning",
  "list/no-space": "warning",
  "table/no-delimiter": "warning",

  "footnote/undefined": "warning",
  "footnote/unused": "warning",

  "image/alt-is-file-name": "warning",
  "image/cut-off": "warning",
  "image/huge": "hint",
  "image/missing": "warning",
  "image/no-alt": "warning",
  "image/no-credit": "hint",
  "image/remote": "warning",
  "image/unreadable": "warning",
  "image/wrong-case": "warning",

  "text/decomposed-hangul": "warning",
  "text/double-space": "hint",
  "text/full-width-digits": "hint",
  "text/invisible-space": "hint",
  "text/mixed-quotes": "hint",

  "text/stray-mark": "warning",
  "text/times-as-emphasis": "warning",

  "mdx/bad-prop": "error",
  "mdx/export-dropped": "error",
  "mdx/expression-dropped": "error",
  "mdx/import-dropped": "error",
  "mdx/missing-prop": "error",
  "mdx/syntax": "error",
  "mdx/unknown-component": "error",
  "mdx/unknown-prop": "error",

  "html/address-removed": "warning",
  "html/component-in-markdown": "warning",
  "html/element-removed": "warning",
  "html/element-unwrapped": "warning",
  "html/event-handler-removed": "warning",
  "html/frame-removed": "warning",
  "html/media-part-removed": "warning",

  "math/bad-formula": "error",
  "math/duplicate-label": "error",
  "math/no-formula": "error",
  "math/off": "error",
  "math/unknown-label": "error",
  "math/unknown-reference": "warning",

  "code/unclosed": "warning",
  "code/unknown-language": "hint",

  "chart/bad-csv": "error",
  "chart/empty-column": "error",
  "chart/extra-cell": "error",
  "chart/missing-column": "error",
  "chart/missing-file": "error",
  "chart/missing-label": "error",
  "chart/missing-name": "error",
  "chart/more": "error",
  "chart/no-rows": "error",
  "chart/not-a-number": "error",
  "chart/not-utf-8": "error",
  "chart/too-large": "error",
  "chart/too-many-rows": "error",
  "chart/too-many-series": "error",

  "download/missing": "error",
  "embed/bad-id": "error",
  "embed/unknown-player": "error",
  "gallery/no-image": "error",
  "gallery/not-an-image": "warning",
  "timeline/bad-date": "error",
  "timeline/empty": "error",
  "timeline/event-outside": "error",
  "timeline/no-date": "error",
  "timeline/not-an-event": "warning",

  "glossary/duplicate-term": "error",
  "glossary/missing-key": "error",
  "glossary/syntax": "error",
  "glossary/unknown-key": "error",
  "glossary/unknown-term": "error",
  "glossary/wrong-shape": "error",
  "glossary/wrong-value": "error",

  "synonyms/duplicate-word": "error",
  "synonyms/syntax": "error",
  "synonyms/wrong-group": "error",
  "synonyms/wrong-shape": "error",

  "kramdown/unused-attributes": "hint",
  "liquid/not-liquid": "hint",
  "liquid/too-much-text": "warning",
  "liquid/unknown-article": "warning",
  "liquid/unresolved": "warning",

  "redirects/bad-target": "error",
  "redirects/case-twins": "hint",
  "redirects/chain": "hint",
  "redirects/claimed-twice": "warning",
  "redirects/loop": "error",
  "redirects/missing-page": "warning",
  "redirects/missing-target": "error",
  "redirects/not-a-path": "warning",
  "redirects/out-of-reach": "warning",
  "redirects/shadows-page": "error",

  "page/taken-address": "error",

  "pull-request/lost-address": "error",
  "pull-request/taken-address": "error",

  "masthead/half-filled": "warning",
  "masthead/no-contact": "warning",
  "masthead/wrong-value": "warning",

  "site/bad-logo": "error",
  "site/unknown-category": "warning",

  "slot/not-for-head": "warning",

  "theme/bad-colour": "error",
  "theme/low-contrast": "error",
  "theme/misplaced-token": "error",
  "theme/missing-token": "error",
  "theme/syntax": "error",

  "check/unknown-rule": "warning",
} as const satisfies Record<string, Severity>;

export type RuleId = keyof typeof ruleSeverities;

export function severityOf(rule: RuleId): Severity {
  return ruleSeverities[rule];
}

export function isRuleId(id: string): id is RuleId {
  return Object.hasOwn(ruleSeverities, id);
}

/**
 * Leaves out findings of rules that an article turned off. An error stays: an article that claims another one's address
 * could publish the claim by turning its rule off. The owner of the site may turn any rule off (`rulesOff` in
 * `site.config.ts`).
 */
export function withoutRules(
  diagnostics: readonly Diagnostic[],
  off: readonly string[],
): readonly Diagnostic[] {
  return off.length === 0 ? diagnostics : diagnostics.filter((each) => !isTurnedOff(each, off));
}

/** Whether an article has turned off the rule of a finding. */
export function isTurnedOff({ rule, severity }: Diagnostic, off: readonly string[] = []): boolean {
  return severity !== "error" && off.includes(rule);
}
