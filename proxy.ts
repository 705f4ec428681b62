import { randomBytes } from "node:crypto";
import { type NextRequest, NextResponse } from "next/server";
import { allowScripts } from "./lib/server/headers/allow-scripts.ts";

const header = "Content-Security-Policy";

/**
 * Gives the search its content security policy. It alone is rendered for each request, with inline scripts of Next's
 * that no hash can name beforehand: Next marks them with the nonce that it finds in the request.
 *
 * The policy comes from `next.config.ts` (none in development). Nothing else is imported: a proxy that cannot start
 * answers every address of the site with an error.
 * @see https://nextjs.org/docs/app/guides/content-security-policy
 */
export function proxy(request: NextRequest): NextResponse {
  const base = process.env.CONTENT_SECURITY_POLICY;
  if (base === undefined) return NextResponse.next();
  const policy = allowScripts(base, [`'nonce-${randomBytes(16).toString("base64")}'`]);
  const headers = new Headers(request.headers);
  headers.set(header, policy);
  return NextResponse.next({ request: { headers }, headers: { [header]: policy } });
}

export const config = { matcher: "/search" };
