import type { Diagnostic } from "../../content/findings/diagnostic.ts";
import type { BodySource } from "../../markdown/body.ts";
import { findingToDiagnostic } from "../../markdown/findings/finding.ts";
import { resolveLiquid } from "../../markdown/jekyll/liquid/resolve-liquid.ts";
import { isTooDeep } from "../../markdown/safety/nesting-limit.ts";

/** Elements that lose a part on the way (`noteOfDiagnostic` names the rules). */
const losingElements = /<(?:iframe|video|audio)\b/i;

/** So many elements may lie deeper in each other than the parser can bear. */
const manyTags = 500;

/**
 * Finds what a body says about itself without being rendered, which is most of what an import would cost. Plain Markdown
 * always has a page: only formulas, frames and what lies too deep can fail or lose a part, and those have to be looked
 * at closely.
 */
export function lookOverBody(article: BodySource): readonly Diagnostic[] | "look closely" {
  const { body, findings } = resolveLiquid(article.body, { baseurl: "", url: "" });
  const tags = body.match(/<[a-z]/gi)?.length ?? 0;
  const mayFail =
    isTooDeep(body) || tags > manyTags || losingElements.test(body) || (article.math && body.includes("$"));
  if (mayFail) return "look closely";
  return findings.map(({ line, column, ...finding }) =>
    findingToDiagnostic({ ...finding, place: { line, column } }, article),
  );
}
