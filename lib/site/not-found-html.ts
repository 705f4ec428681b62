import { readFile } from "node:fs/promises";
import path from "node:path";
import { archivePath, homePath } from "../content/urls.ts";

let page: Promise<string> | undefined;

/** The page that `next build` made of `app/not-found.tsx`; where there is no build (`dev`), the same words without looks. */
export function notFoundHtml(): Promise<string> {
  page ??= readFile(path.join(process.cwd(), ".next/server/app/_not-found.html"), "utf8").catch(plainPage);
  return page;
}

/** Loads the settings and the texts only when they are needed: a function answers old addresses first of all. */
async function plainPage(): Promise<string> {
  const [{ default: site }, { text }] = await Promise.all([
    import("../../site.config.ts"),
    import("./text.ts"),
  ]);
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
