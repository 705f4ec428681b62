import type { Diagnostic } from "../content/findings/diagnostic.ts";
import type { BodySource, CheckContext } from "./body.ts";
import { type BodyFacts, type BodyRecord, createRecord, noFacts } from "./body-record.ts";
import { mendSource } from "./jekyll/index.ts";
import { runPipeline } from "./mdx.ts";
import { createPipeline } from "./pipeline.ts";
import { diagnosticsOf } from "./render-body.ts";
import { type WorkLimit, withinWorkLimit } from "./safety/work-limit.ts";
import { toSyntaxDiagnostic } from "./syntax/syntax-diagnostic.ts";

export interface CheckedBody {
  readonly diagnostics: readonly Diagnostic[];
  readonly facts: BodyFacts;
}

/** The findings of `renderBody`, without rendering. */
export async function checkBody(article: BodySource, context: CheckContext): Promise<readonly Diagnostic[]> {
  return (await inspectBody(article, context)).diagnostics;
}

/** The findings of `checkBody`, and facts about the body. */
export async function inspectBody(article: BodySource, context: CheckContext): Promise<CheckedBody> {
  try {
    return await withinWorkLimit(article.body, "check", (limit) => inspect(article, context, limit));
  } catch (error) {
    return { diagnostics: [toSyntaxDiagnostic(error, article)], facts: noFacts };
  }
}

async function inspect(article: BodySource, context: CheckContext, limit: WorkLimit): Promise<CheckedBody> {
  const record = createRecord();
  try {
    const body = mendSource(article, context, record);
    await runPipeline(body, createPipeline(article, context, { record, limit, colours: "left out" }));
    return { diagnostics: diagnosticsOf(record, article), facts: factsOf(record) };
  } catch (error) {
    const cause = toSyntaxDiagnostic(record.syntaxError ?? error, article);
    return { diagnostics: [...diagnosticsOf(record, article), cause], facts: factsOf(record) };
  }
}

/** With the ids that headings were given. */
function factsOf({ facts, headings }: BodyRecord): BodyFacts {
  return { ...facts, ids: [...new Set([...facts.ids, ...headings.map(({ id }) => id)])] };
}
