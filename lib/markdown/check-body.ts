import type { Diagnostic } from "../content/diagnostic.ts";
import { createRecord } from "./body-record.ts";
import { runPipeline } from "./mdx.ts";
import { mendSource } from "./mend-source.ts";
import { createPipeline } from "./pipeline.ts";
import { diagnosticsOf } from "./render-body.ts";
import type { BodySource, CheckContext } from "./rendered-body.ts";
import { toSyntaxDiagnostic } from "./syntax-finding.ts";

/** Finds what `renderBody` would find, without making React of the body. */
export async function checkBody(article: BodySource, context: CheckContext): Promise<readonly Diagnostic[]> {
  const record = createRecord();
  try {
    const body = mendSource(article, context, record);
    await runPipeline(body, createPipeline(article, context, record, { colours: "left out" }));
    return diagnosticsOf(record, article);
  } catch (error) {
    return [...diagnosticsOf(record, article), toSyntaxDiagnostic(record.syntaxError ?? error, article)];
  }
}
