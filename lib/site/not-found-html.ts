import path from "node:path";
import site from "../../site.config.ts";
import { archivePath, homePath } from "../content/urls.ts";
import { notFoundPage } from "../page-cache/not-found-page.mjs";
import { text } from "./text.ts";

/** The page that `next build` made of `app/not-found.tsx`; where there is no build (`dev`), the same words without looks. */
export function notFoundHtml(): Promise<string> {
  return notFoundPage(path.join(process.cwd(), ".next")).catch(plainPage);
}

function plainPage(): string {
  return `<!doctype html>
<html lang="${site.language}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex">
<title>${text.notFoundTitle}</title>
<h1>${text.notFoundTitle}</h1>
<p>${text.notFoundText}</p>
<p><a href="${homePath}">${text.home}</a> · <a href="${archivePath}">${text.archive}</a></p>
</html>
`;
}
