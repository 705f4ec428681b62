import { expect, test } from "vitest";
import { securityHeaders } from "./security-headers.ts";

const site = { analytics: { domain: "news.example", script: "https://plausible.example/script.js" } };

test("development has no policy: its live updates evaluate code", () => {
  expect(securityHeaders("development", site)).toEqual([
    {
      source: "/:path*",
      headers: [
        { key: "X-Content-Type-Options", value: "nosniff" },
        { key: "Referrer-Policy", value: "strict-origin-when-cross-origin" },
      ],
    },
  ]);
});

test("each rule of production has its headers", () => {
  expect(names("production")).toEqual({
    "/:path*": [
      "X-Content-Type-Options",
      "Referrer-Policy",
      "X-Frame-Options",
      "Strict-Transport-Security",
      "Cross-Origin-Opener-Policy",
      "Permissions-Policy",
    ],
    "/((?!search$).*)": ["Content-Security-Policy"],
    "/:path*.svg": ["Content-Security-Policy"],
  });
});

test("a preview is as a reader gets it, kept from search engines, and counts no visits", () => {
  expect(names("preview")["/:path*"]).toContain("X-Robots-Tag");
  expect(JSON.stringify(securityHeaders("preview", site))).not.toContain("plausible.example");
  expect(JSON.stringify(securityHeaders("production", site))).toContain("plausible.example");
});

function names(stage: "preview" | "production"): Record<string, readonly string[]> {
  return Object.fromEntries(
    securityHeaders(stage, site).map(({ source, headers }) => [source, headers.map(({ key }) => key)]),
  );
}
