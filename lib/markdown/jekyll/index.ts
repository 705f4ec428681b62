import type { Article } from "../../content/article.ts";
import type { CheckContext } from "../body.ts";
import type { BodyRecord } from "../body-record.ts";
import { isTooDeep, NestedTooDeeply } from "../safety/depth-limit.ts";
import { refuseTooManyMarks } from "../safety/mark-limits.ts";
import { resolveLiquid } from "./liquid/resolve-liquid.ts";
import { escapeCodePipes } from "./source/escape-code-pipes.ts";
import { escapeOddTags } from "./source/escape-odd-tags.ts";
import { foldKramdownMath } from "./source/fold-kramdown-math.ts";
import { freeItemFences } from "./source/free-item-fences.ts";
import { holdPreTogether } from "./source/hold-pre-together.ts";
import { quoteLazyItems } from "./source/quote-lazy-items.ts";
import { releaseInlineHtml } from "./source/release-inline-html.ts";
import { repairDefinitions } from "./source/repair-definitions.ts";

type Subject = Pick<Article, "dialect" | "body" | "math">;

/** Mends in the text of a `.md` body what no parser would give a plugin to mend; every line keeps its number. */
export function mendSource(article: Subject, context: CheckContext, record: BodyRecord): string {
  if (isTooDeep(article.body)) throw new NestedTooDeeply("lists");
  refuseTooManyMarks(article.body);
  if (article.dialect === "mdx") return article.body;

  const { body, findings } = resolveLiquid(article.body, {
    baseurl: "",
    ...context.oldSite,
    url: context.siteUrl,
  });
  record.sourceFindings = findings.map(({ line, column, ...finding }) => ({
    ...finding,
    place: { line, column },
  }));

  const math = article.math ? "formulas" : "text";
  const folded = escapeCodePipes(article.math ? foldKramdownMath(body) : body, math);
  const blocks = quoteLazyItems(freeItemFences(folded, math), math);
  const held = holdPreTogether(repairDefinitions(blocks, math), math);
  return escapeOddTags(releaseInlineHtml(held, math), math);
}
