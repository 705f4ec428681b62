/**
 * Renders every article of the project that is the working folder, without building it, and writes JSON lines.
 * For `compare.ts`, which looks at thousands of articles between two mends.
 */
import { renderToStaticMarkup } from "react-dom/server";
import { articlePath } from "../../lib/content/addresses/urls.ts";
import { renderBody } from "../../lib/markdown/render-body.ts";
import { bodyContext } from "../../lib/site/body-context.ts";
import { siteContent } from "../../lib/site/content.ts";

const content = await siteContent();
const context = { ...bodyContext(content), components: {} };
for (const article of content.everyArticle) {
  const rendered = await renderBody(article, context);
  const findings = [...article.diagnostics, ...rendered.diagnostics].map(
    ({ severity, rule }) => `${severity} ${rule}`,
  );
  console.log(
    JSON.stringify({
      file: article.file,
      path: articlePath(article.slug),
      title: article.title,
      html: renderToStaticMarkup(rendered.content),
      findings,
    }),
  );
}
