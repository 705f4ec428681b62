import { articlePath } from "../../content/addresses/urls.ts";
import type { Article } from "../../content/article.ts";
import { addressKey, newLegacyPaths } from "./addresses/address-key.ts";
import { type ArticleChange, sidesOf } from "./changed-articles.ts";

/** The results of the browser tests of a preview. */
export interface SmokeResult {
  readonly passed: number;
  /** Names of the tests that failed. */
  readonly failures: readonly string[];
}

/**
 * Reads the report that Playwright's JSON reporter writes.
 * @returns undefined when it is invalid, or when no test ran
 */
export function parseSmokeReport(json: string): SmokeResult | undefined {
  const report = parse(json);
  const specs = listOf(report, "suites").flatMap(specsOf);
  if (specs.length === 0) return undefined;
  const failures = specs.filter((spec) => property(spec, "ok") !== true);
  return {
    passed: specs.length - failures.length,
    failures: failures.map((spec) => String(property(spec, "title"))),
  };
}

function specsOf(suite: unknown): readonly unknown[] {
  return [...listOf(suite, "specs"), ...listOf(suite, "suites").flatMap(specsOf)];
}

function listOf(value: unknown, key: string): readonly unknown[] {
  const list = property(value, key);
  return Array.isArray(list) ? list : [];
}

function property(value: unknown, key: string): unknown {
  return typeof value === "object" && value !== null ? Reflect.get(value, key) : undefined;
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

/** The addresses that the browser tests open in a preview. */
export interface SmokeTargets {
  readonly pages: readonly { readonly title: string; readonly path: string }[];
  /** Old addresses, and the page that each must lead to. */
  readonly redirects: readonly { readonly from: string; readonly to: string }[];
}

/** More would delay the comment too long. */
const mostPages = 30;
const mostRedirects = 200;

/** The pages of the articles that a pull request adds or changes, and the addresses that are new. */
export function smokeTargets(changes: readonly ArticleChange[]): SmokeTargets {
  const shown = changes.flatMap((change) => {
    const { before, after } = sidesOf(change);
    return after === undefined || after.forwardsTo !== undefined ? [] : [{ before, after }];
  });
  return {
    pages: shown
      .slice(0, mostPages)
      .map(({ after }) => ({ title: after.title, path: articlePath(after.slug) })),
    redirects: uniqueByAddress(shown.flatMap(({ before, after }) => newRedirects(before, after))).slice(
      0,
      mostRedirects,
    ),
  };
}

function newRedirects(before: Article | undefined, after: Article): SmokeTargets["redirects"] {
  const moved = before !== undefined && before.slug !== after.slug ? [`/posts/${before.slug}`] : [];
  return [...moved, ...newLegacyPaths(before, after)]
    .filter(isOwnPath)
    .map((from) => ({ from, to: articlePath(after.slug) }));
}

/** `//example.org/` and the like lead to another host. */
function isOwnPath(path: string): boolean {
  const origin = "http://own.invalid";
  return path.startsWith("/") && URL.canParse(path, origin) && new URL(path, origin).origin === origin;
}

function uniqueByAddress(redirects: SmokeTargets["redirects"]): SmokeTargets["redirects"] {
  return [...new Map(redirects.map((redirect) => [addressKey(redirect.from), redirect])).values()];
}
