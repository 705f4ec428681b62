import path from "node:path";
import { archivePath, homePath } from "../content/addresses/urls.ts";
import type { Site } from "../settings/config.ts";
import { currentStage } from "../settings/stage.ts";
import { text } from "../site/text.ts";
import { allowScripts } from "./headers/allow-scripts.ts";
import { scriptHash } from "./headers/script-hash.ts";
import { pagePolicy } from "./headers/security-headers.ts";
import { notFoundPage } from "./next-internals/not-found-page.mjs";
import { startingScriptsIn } from "./next-internals/starting-script.ts";

/**
 * The answer of a route where nothing is. No cache keeps it: an article may come to any address. It names its policy
 * itself, since a host that matches without regard to letter case takes `/SEARCH` for the search, which has its own.
 */
export async function notFoundAnswer(site: Site): Promise<Response> {
  const html = await notFoundHtml(site);
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
function notFoundHtml(site: Pick<Site, "language">): Promise<string> {
  return notFoundPage(path.join(process.cwd(), ".next")).catch(() => plainPage(site));
}

function plainPage({ language }: Pick<Site, "language">): string {
  return `<!doctype html>
<html lang="${language}">
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
