import path from "node:path";
import site from "../../site.config.ts";
import { archivePath, homePath } from "../content/addresses/urls.ts";
import { allowScripts } from "../server/headers/allow-scripts.ts";
import { scriptHash } from "../server/headers/script-hash.ts";
import { pagePolicy } from "../server/headers/security-headers.ts";
import { startingScriptsIn } from "../server/headers/starting-script.ts";
import { notFoundPage } from "../server/page-cache/not-found-page.mjs";
import { currentStage } from "./stage.ts";
import { text } from "./text.ts";

/**
 * The answer of a route where nothing is. No cache keeps it: an article may come to any address. It names its policy
 * itself, since a host that matches without regard to letter case takes `/SEARCH` for the search, which has its own.
 */
export async function notFoundAnswer(): Promise<Response> {
  const html = await notFoundHtml();
  const policy = pagePolicy(currentStage(), site);
  const scripts = startingScriptsIn(html).map(scriptHash);
  return new Response(html, {
    status: 404,
    headers: {
      "Content-Type": "text/html; charset=utf-8",
      "Cache-Control": "no-store",
      ...(policy !== undefined && { "Content-Security-Policy": allowScripts(policy, scripts) }),
    },
  });
}

/** The page that `next build` made of `app/not-found.tsx`; where there is no build (`dev`), the same words without looks. */
function notFoundHtml(): Promise<string> {
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
