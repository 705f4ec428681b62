import { articlePath } from "../content/addresses/urls.ts";
import type { Article } from "../content/article.ts";
import type { Diagnostic } from "../content/findings/diagnostic.ts";
import { formatPath, parseLegacyPath } from "./legacy-path.ts";
import { encodeKey } from "./path-key.ts";
import type { Claims } from "./redirect-entry.ts";
import type { SiteAddresses } from "./site-addresses.ts";
import * as findings from "./table-findings.ts";

export interface Resolved {
  /** Undefined when it leads nowhere; the findings say why. */
  readonly destination: string | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** Follows `redirect_to` from article to article, so that a reader makes one hop however long the chain is. */
export function resolveForwarding(article: Article, claims: Claims, addresses: SiteAddresses): Resolved {
  const passed: Article[] = [];
  let current = article;
  while (current.forwardsTo !== undefined) {
    if (passed.includes(current)) return failed(findings.loop(article, passed));
    passed.push(current);
    const target = current.forwardsTo.trim();
    if (/^(?:https?:)?\/\//i.test(target)) return external(article, passed, target);

    const path = parseLegacyPath(target);
    if (path === undefined) return failed(findings.badTarget(current, target));
    if (addresses.answering(path.key) !== undefined) {
      return reached(article, passed, encodeKey(path.key) + suffixOf(target));
    }
    const next = claims.get(formatPath(path))?.article;
    if (next === undefined) return failed(findings.missingTarget(current, target));
    current = next;
  }
  return reached(article, passed, articlePath(current.slug));
}

function external(article: Article, passed: readonly Article[], target: string): Resolved {
  if (!URL.canParse(target, "https://n")) return failed(findings.badTarget(article, target));
  return reached(article, passed, new URL(target, "https://n").href);
}

function reached(article: Article, passed: readonly Article[], destination: string): Resolved {
  const chained = passed.length > 1;
  return { destination, diagnostics: chained ? [findings.chain(article, passed, destination)] : [] };
}

function failed(diagnostic: Diagnostic): Resolved {
  return { destination: undefined, diagnostics: [diagnostic] };
}

/** The query and fragment of a target, as the URL parser writes them. */
function suffixOf(target: string): string {
  const { search, hash } = new URL(target, "http://n");
  return search + hash;
}
