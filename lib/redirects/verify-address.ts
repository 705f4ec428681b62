import type { Answer, Ask } from "./ask-site.ts";

/** Why an old address is lost, in the order in which a report lists them. */
export const failureCauses = [
  "not found",
  "target missing",
  "two hops",
  "loop",
  "temporary redirect",
  "other host",
  "server error",
  "no answer",
  "other status",
] as const;

export type FailureCause = (typeof failureCauses)[number];

/** What a running site answered for an old address. */
export type Verdict =
  /** The address is a page, or leads to one in a single permanent hop. */
  | { readonly status: "good"; readonly path: string; readonly destination: string }
  | {
      readonly status: "bad";
      readonly path: string;
      readonly cause: FailureCause;
      /** What was seen: `308 /posts/a → 404`. */
      readonly seen: string;
    };

/** Follows an old address on a running site, never to another host, and judges its target and the number of hops. */
export async function verifyAddress(path: string, base: URL, ask: Ask): Promise<Verdict> {
  const bad = (cause: FailureCause, seen: string): Verdict => ({ status: "bad", path, cause, seen });
  try {
    const start = new URL(base.origin + path);
    const first = await ask(start);
    if (isPage(first)) return { status: "good", path, destination: path };
    if (!isRedirect(first)) return bad(causeOf(first, "not found"), String(first.status));

    const hop = `${first.status} ${writeUrl(first.location, base)}`;
    if (first.location.origin !== base.origin) return bad("other host", hop);
    if (withoutFragment(first.location) === start.href) return bad("loop", hop);
    if (first.status !== 301 && first.status !== 308) return bad("temporary redirect", hop);

    const second = await ask(first.location);
    if (isPage(second)) return { status: "good", path, destination: writeUrl(first.location, base) };
    if (!isRedirect(second)) return bad(causeOf(second, "target missing"), `${hop} → ${second.status}`);
    const isLoop = [start.href, first.location.href].includes(withoutFragment(second.location));
    return bad(isLoop ? "loop" : "two hops", `${hop} → ${second.status} ${writeUrl(second.location, base)}`);
  } catch (error) {
    return bad("no answer", error instanceof Error ? error.message : String(error));
  }
}

function isPage({ status }: Answer): boolean {
  return status === 200 || status === 304;
}

function isRedirect(answer: Answer): answer is Answer & { readonly location: URL } {
  return answer.status >= 300 && answer.status < 400 && answer.location !== undefined;
}

function causeOf({ status }: Answer, missing: FailureCause): FailureCause {
  if (status === 404 || status === 410) return missing;
  return status >= 500 ? "server error" : "other status";
}

/** A server never sees the fragment. */
export function withoutFragment(url: URL): string {
  return url.href.slice(0, url.href.length - url.hash.length);
}

/** A path of this site, a whole URL of another. */
function writeUrl(url: URL, base: URL): string {
  return url.origin === base.origin ? url.pathname + url.search : url.href;
}
