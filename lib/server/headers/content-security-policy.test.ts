import { expect, test } from "vitest";
import { themeScript } from "../../site/theme-script.ts";
import { allowScripts } from "./allow-scripts.ts";
import { contentSecurityPolicy } from "./content-security-policy.ts";
import { scriptHash } from "./script-hash.ts";

const analytics = { domain: "news.example", script: "https://plausible.example/js/script.js" };

test("a page loads from its own site alone, and runs no inline script but the theme's", () => {
  expect(directives(contentSecurityPolicy())).toMatchObject({
    "default-src": "'none'",
    "script-src": `'self' ${scriptHash(themeScript)}`,
    "style-src-elem": "'self'",
    "img-src": "'self'",
    "connect-src": "'self'",
    "object-src": "'none'",
    "base-uri": "'none'",
    "form-action": "'self'",
    "frame-ancestors": "'none'",
    "require-trusted-types-for": "'script'",
    "trusted-types": "default own-page",
  });
});

test("no policy lets a text become code", () => {
  for (const policy of [contentSecurityPolicy(), contentSecurityPolicy(analytics)]) {
    expect(policy).not.toContain("unsafe-eval");
    expect(directives(policy)["script-src"]).not.toContain("unsafe-inline");
    expect(policy).not.toMatch(/[ ](?:\*|https?:|data:|blob:)(?= |;|$)/);
  }
});

test("frames come from the players that an article may embed", () => {
  expect(directives(contentSecurityPolicy())["frame-src"]).toBe(
    "https://www.youtube-nocookie.com https://player.vimeo.com https://tv.naver.com https://embed.ted.com",
  );
});

test("the script that counts visits is another site's where a site asks for it", () => {
  const policy = directives(contentSecurityPolicy(analytics));
  expect(policy["script-src"]).toBe(`'self' ${scriptHash(themeScript)} https://plausible.example`);
  expect(policy["connect-src"]).toBe("'self' https://plausible.example");
  expect(policy["require-trusted-types-for"]).toBeUndefined();
});

test("more scripts are allowed where scripts are, and nowhere else", () => {
  expect(allowScripts("style-src 'self'; script-src 'self'; img-src 'self'", ["'nonce-a'"])).toBe(
    "style-src 'self'; script-src 'self' 'nonce-a'; img-src 'self'",
  );
});

/** @see https://www.w3.org/TR/CSP3/#example-2ab4ccc6 for the hash of a script */
test("an inline script is named by the hash of what stands in it", () => {
  expect(scriptHash("doSomething();")).toBe("'sha256-RFWPLDbv2BY+rCkDzsE+0fr8ylGr2R2faWMhq4lfEQc='");
});

function directives(policy: string): Record<string, string> {
  return Object.fromEntries(policy.split("; ").map((part) => part.split(/ (.*)/s, 2)));
}
