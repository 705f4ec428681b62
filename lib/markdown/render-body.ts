import { createElement, type ReactNode } from "react";
import type { Diagnostic } from "../content/findings/diagnostic.ts";
import { TookTooLong } from "../content/limits/time-limit.ts";
import type { BodyComponents, BodyContext, BodySource, RenderedBody } from "./body.ts";
import { type BodyRecord, createRecord } from "./body-record.ts";
import { componentNames } from "./components/registry.ts";
import { findingToDiagnostic, messageToDiagnostic } from "./findings/finding.ts";
import { mendSource } from "./jekyll/index.ts";
import { compileBody } from "./mdx.ts";
import { createPipeline } from "./pipeline.ts";
import { type WorkLimit, withinWorkLimit } from "./safety/work-limit.ts";
import { toSyntaxDiagnostic } from "./syntax/syntax-diagnostic.ts";

/**
 * Renders an article's body. Never throws because of its content: a body that can't be compiled is shown as source, with an
 * error that says where and why.
 * @throws when the disk fails, so that the page that was rendered before stays
 */
export async function renderBody(article: BodySource, context: BodyContext): Promise<RenderedBody> {
  try {
    return await withinWorkLimit(article.body, "page", (limit) => render(article, context, limit));
  } catch (error) {
    if (!(error instanceof TookTooLong)) throw error;
    return asWritten(article, [toSyntaxDiagnostic(error, article)]);
  }
}

async function render(article: BodySource, context: BodyContext, limit: WorkLimit): Promise<RenderedBody> {
  const record = createRecord();
  try {
    const body = mendSource(article, context, record);
    const pipeline = createPipeline(article, context, { record, limit, colours: "shown" });
    const content = await compileBody(body, pipeline, withStandIns(context.components));
    return {
      content,
      headings: record.headings,
      text: record.text,
      diagnostics: diagnosticsOf(record, article),
    };
  } catch (error) {
    if (record.diskError !== undefined) throw record.diskError;
    const cause = toSyntaxDiagnostic(record.syntaxError ?? error, article);
    return asWritten(article, [...diagnosticsOf(record, article), cause]);
  }
}

function asWritten({ body }: BodySource, diagnostics: readonly Diagnostic[]): RenderedBody {
  return {
    content: createElement("pre", { className: "body-source" }, body),
    headings: [],
    text: body,
    diagnostics,
  };
}

export function diagnosticsOf(record: BodyRecord, article: BodySource): readonly Diagnostic[] {
  const messages = record.file?.messages ?? [];
  return [
    ...record.sourceFindings.map((finding) => findingToDiagnostic(finding, article)),
    ...messages.map((message) => messageToDiagnostic(message, article)),
  ].sort((a, b) => a.line - b.line || a.column - b.column);
}

/** A component of the specification that a page does not bring shows its children instead of failing. */
function withStandIns(components: BodyComponents): BodyComponents {
  return { ...Object.fromEntries(componentNames.map((name) => [name, Children])), ...components };
}

function Children({ children }: { readonly children?: ReactNode }): ReactNode {
  return children;
}
