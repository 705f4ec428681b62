import type { IncomingMessage } from "node:http";
import type { Condition, SourceRoute } from "./build-output.ts";

/** What a route's expression and conditions found, for `$1` and `$name`. */
export type Found = Readonly<Record<string, string | undefined>>;

const expressions = new Map<string, RegExp>();

/** Undefined where the route is not for this request. Letter case is ignored unless the route says otherwise. */
export function matchRoute(route: SourceRoute, path: string, request: IncomingMessage): Found | undefined {
  if (route.methods !== undefined && !route.methods.includes(request.method ?? "GET")) return undefined;
  const match = expressionOf(route).exec(path);
  if (match === null) return undefined;
  const has = meetAll(route.has ?? [], request);
  if (has === undefined) return undefined;
  const missing = route.missing ?? [];
  if (missing.some((condition) => meetAll([condition], request) !== undefined)) return undefined;
  return { ...Object.fromEntries(match.entries()), ...match.groups, ...has };
}

/** Puts what was found in the places that ask for it. */
export function fillIn(template: string, found: Found): string {
  return template.replace(/\$(\w+)/g, (place, name: string) =>
    name in found || /^\d+$/.test(name) ? (found[name] ?? "") : place,
  );
}

function expressionOf({ src, caseSensitive }: SourceRoute): RegExp {
  const key = `${caseSensitive === true} ${src}`;
  const known = expressions.get(key);
  if (known !== undefined) return known;
  const whole = `${src.startsWith("^") ? "" : "^"}${src}${src.startsWith("^") || src.endsWith("$") ? "" : "$"}`;
  const expression = new RegExp(whole, caseSensitive === true ? "" : "i");
  expressions.set(key, expression);
  return expression;
}

function meetAll(conditions: readonly Condition[], request: IncomingMessage): Found | undefined {
  const found: Record<string, string | undefined> = {};
  for (const condition of conditions) {
    const value = askedOf(condition, request);
    if (value === undefined) return undefined;
    if (condition.value === undefined) continue;
    const match = new RegExp(`^${condition.value}$`).exec(value);
    if (match === null) return undefined;
    Object.assign(found, match.groups);
  }
  return found;
}

function askedOf({ type, key = "" }: Condition, { headers, url = "/" }: IncomingMessage): string | undefined {
  switch (type) {
    case "host":
      return headers.host;
    case "header":
      return headers[key.toLowerCase()]?.toString();
    case "query":
      return new URL(url, "http://site").searchParams.get(key) ?? undefined;
    case "cookie": {
      const cookies = (headers.cookie ?? "").split("; ").map((cookie) => cookie.split("="));
      return cookies.find(([name]) => name === key)?.[1];
    }
  }
}
