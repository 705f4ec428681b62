import { searchPath } from "../../content/addresses/urls.ts";
import type { Site } from "../../settings/config.ts";
import type { Stage } from "../../settings/stage.ts";
import { contentSecurityPolicy, drawingPolicy } from "./content-security-policy.ts";

/** One entry of `headers()` in `next.config.ts`. */
interface HeaderRule {
  readonly source: string;
  readonly headers: { readonly key: string; readonly value: string }[];
}

/**
 * What no page here asks a reader's device for, of what every browser knows: Chromium warns of another on each page. What
 * the players may do (`allow` on their frames) is not among it.
 */
const refusedFeatures = [
  "accelerometer",
  "camera",
  "display-capture",
  "geolocation",
  "gyroscope",
  "magnetometer",
  "microphone",
  "midi",
  "payment",
  "publickey-credentials-get",
  "screen-wake-lock",
  "usb",
  "xr-spatial-tracking",
];

const always = {
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "strict-origin-when-cross-origin",
};

const hardened = {
  ...always,
  // For browsers that do not know `frame-ancestors`.
  "X-Frame-Options": "DENY",
  // Browsers ignore it over plain HTTP, as on localhost. What else lives under the domain is for its owner to say.
  "Strict-Transport-Security": "max-age=63072000",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Permissions-Policy": refusedFeatures.map((feature) => `${feature}=()`).join(", "),
};

/**
 * The headers of every answer. Development has no policy: its live updates evaluate code. The search is rendered for
 * each request and brings a policy of its own (`proxy.ts`). Next sets them on what it finds; `lib/requests` does on
 * everything else.
 */
export function securityHeaders(stage: Stage, site: Pick<Site, "analytics">): HeaderRule[] {
  const policy = pagePolicy(stage, site);
  if (policy === undefined) return [rule("/:path*", always)];
  return [
    rule("/:path*", { ...hardened, ...(stage === "preview" && { "X-Robots-Tag": "noindex" }) }),
    rule(`/((?!${searchPath.slice(1)}$).*)`, { "Content-Security-Policy": policy }),
    // The last of two values is the one that is sent.
    rule("/:path*.svg", { "Content-Security-Policy": drawingPolicy }),
  ];
}

/** Visits are counted where readers are. */
export function pagePolicy(stage: Stage, { analytics }: Pick<Site, "analytics">): string | undefined {
  if (stage === "development") return undefined;
  return contentSecurityPolicy(stage === "production" ? analytics : undefined);
}

function rule(source: string, headers: Readonly<Record<string, string>>): HeaderRule {
  return { source, headers: Object.entries(headers).map(([key, value]) => ({ key, value })) };
}
