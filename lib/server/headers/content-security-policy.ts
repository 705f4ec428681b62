import { playerOrigins } from "../../markdown/components/player-sites.ts";
import type { Site } from "../../settings/config.ts";
import { themeScript } from "../../site/theme-script.ts";
import { scriptHash } from "./script-hash.ts";

type Analytics = Site["analytics"];

/**
 * What a page may load and do; the strictest that lets pages be prerendered. Inline scripts run by their hash alone:
 * here the theme's, and those that `allowScripts` adds. `style-src` is for browsers that do not know the two after it:
 * KaTeX and Shiki write `style` attributes, which colour and measure and run nothing.
 * @see docs/security.md, "Headers and content security policy"
 */
export function contentSecurityPolicy(analytics?: Analytics): string {
  const counting = analytics === undefined ? [] : [new URL(analytics.script).origin];
  return [
    ["default-src", "'none'"],
    ["script-src", "'self'", scriptHash(themeScript), ...counting],
    ["style-src", "'self'", "'unsafe-inline'"],
    ["style-src-elem", "'self'"],
    ["style-src-attr", "'unsafe-inline'"],
    ["img-src", "'self'"],
    ["font-src", "'self'"],
    ["media-src", "'self'"],
    ["connect-src", "'self'", ...counting],
    ["manifest-src", "'self'"],
    ["frame-src", ...playerOrigins],
    ["worker-src", "'none'"],
    ["object-src", "'none'"],
    ["base-uri", "'none'"],
    ["form-action", "'self'"],
    ["frame-ancestors", "'none'"],
    // `lib/site/theme-script.ts` and `lib/reader/parse-own-page.ts`; another site's script may need its own.
    ...(analytics === undefined
      ? [
          ["require-trusted-types-for", "'script'"],
          ["trusted-types", "default", "own-page"],
        ]
      : []),
  ]
    .map((directive) => directive.join(" "))
    .join("; ");
}

/** A drawing that is opened by its own address shows, and can do nothing else. */
export const drawingPolicy = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; sandbox";
