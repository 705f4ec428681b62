import type { Article } from "../content/article.ts";
import type { BodyRecord } from "./body-record.ts";
import { escapeCodePipes } from "./jekyll/escape-code-pipes.ts";
import { escapeOddTags } from "./jekyll/escape-odd-tags.ts";
import { foldKramdownMath } from "./jekyll/fold-kramdown-math.ts";
import { freeDefinitions } from "./jekyll/free-definitions.ts";
import { freeItemFences } from "./jekyll/free-item-fences.ts";
import { holdHtmlTogether } from "./jekyll/hold-html-together.ts";
import { holdPreTogether } from "./jekyll/hold-pre-together.ts";
import { quoteLazyItems } from "./jekyll/quote-lazy-items.ts";
import { releaseInlineHtml } from "./jekyll/release-inline-html.ts";
import { repairDefinitions } from "./jekyll/repair-definitions.ts";
import { resolveLiquid } from "./jekyll/resolve-liquid.ts";
import { isTooDeep, NestedTooDeeply } from "./nesting-limit.ts";
import type { CheckContext } from "./rendered-body.ts";

type Subject = Pick<Article, "dialect" | "body" | "math">;

/** Mends in the text of a `.md` body what no parser would give a plugin to mend; every line keeps its number. */
export function mendSource(article: Subject, context: CheckContext, record: BodyRecord): string {
  if (isTooDeep(article.body)) throw new NestedTooDeeply("lists");
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
  const blocks = quoteLazyItems(freeItemFences(freeDefinitions(folded, math), math), math);
  const held = holdHtmlTogether(holdPreTogether(repairDefinitions(blocks, math), math), math);
  return escapeOddTags(releaseInlineHtml(held, math), math);
}
