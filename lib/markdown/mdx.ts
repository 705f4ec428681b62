import { compileMDX } from "next-mdx-remote/rsc";
import { serialize } from "next-mdx-remote/serialize";
import { createElement, type ReactNode } from "react";
import type { BodyComponents } from "./body.ts";
import type { Pipeline } from "./pipeline.ts";
import { trustedMarkupName } from "./tree/trusted-markup.ts";

/**
 * Compiles a body to React. This is the only file that knows next-mdx-remote: `evaluate` of `@mdx-js/mdx` takes the
 * same plugins (without its own blocking of JavaScript, which `remarkNoJavascript` does not rely on).
 */
export async function compileBody(
  body: string,
  pipeline: Pipeline,
  components: BodyComponents,
): Promise<ReactNode> {
  const { content } = await compileMDX({
    source: body,
    components: { ...components, [trustedMarkupName]: TrustedMarkup },
    options: { mdxOptions: pipeline },
  });
  return content;
}

/** Runs the pipeline for its findings, without compiling. */
export async function runPipeline(body: string, pipeline: Pipeline): Promise<void> {
  const rehypePlugins = [...pipeline.rehypePlugins, rehypeEmpty];
  await serialize(body, { mdxOptions: { ...pipeline, rehypePlugins } }, true);
}

/** Empties the tree, because the findings are complete and nothing needs to be compiled. */
function rehypeEmpty() {
  return (): { type: "root"; children: [] } => ({ type: "root", children: [] });
}

interface TrustedMarkupProps {
  readonly as: "div" | "span";
  readonly html: string;
}

/** Renders markup from `trustedMarkup` without escaping. */
function TrustedMarkup({ as, html, ...rest }: TrustedMarkupProps): ReactNode {
  return createElement(as, { ...rest, dangerouslySetInnerHTML: { __html: html } });
}
