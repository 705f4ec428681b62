import type { Severity } from "./diagnostic.ts";

/**
 * What the check can find, with the most that it matters. The id is what an editor turns a rule off by, and under which
 * the guide explains it (docs/guide/rules.mdx).
 */
export const ruleSeverities = {
  "file/empty": "error",
  "file/merge-conflict": "error",
  "file/name-not-utf-8": "error",
  "file/no-date": "error",
  "file/not-an-article": "warning",
  "file/not-utf-8": "error",
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
  "front-matter/too-many-aliases": "error",
  "front-matter/unclosed": "error",
  "front-matter/unknown-alias": "error",
  "front-matter/unknown-key": "warning",
  "front-matter/unknown-navigation": "error",
  "front-matter/wrong-type": "error",

  "content/same-title": "warning",
  "content/similar-categories": "warning",
  "content/similar-tags": "hint",
  "content/slug-clash": "error",

  "body/empty": "warning",
  "body/failed": "error",
  "body/unknown": "error",

  "heading/empty": "warning",
  "heading/repeated": "hint",
  "heading/skipped": "hint",
  "heading/no-space": "warning",
  "heading/underlined": "warning",

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

  "pull-request/lost-address": "error",
  "pull-request/taken-address": "error",

  "site/unknown-category": "warning",

  "check/unknown-rule": "warning",
} as const satisfies Record<string, Severity>;

export type RuleId = keyof typeof ruleSeverities;

export function isRuleId(id: string): id is RuleId {
  return Object.hasOwn(ruleSeverities, id);
}
