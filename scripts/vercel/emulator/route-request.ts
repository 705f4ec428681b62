import type { IncomingMessage } from "node:http";
import type { Phase, SourceRoute } from "./build-output.ts";
import { type Found, fillIn, matchRoute } from "./match-route.ts";
import { type BuiltOutput, type Output, outputAt } from "./read-outputs.ts";

/** Where a request leads, with the headers that routes add to the answer. */
export interface Routed {
  readonly headers: Readonly<Record<string, string>>;
  /** What a route says it is; what is at `output` may say another. */
  readonly status: number | undefined;
  /** The address was answered by no route and no file: `output` is the page for that. */
  readonly isError: boolean;
  /** Undefined for a redirect, and where nothing is. */
  readonly found: { readonly path: string; readonly output: Output } | undefined;
  /** With what routes added. */
  readonly query: URLSearchParams;
}

/** Runs a middleware, which may answer by itself. */
export type RunMiddleware = (path: string) => Promise<MiddlewareAnswer>;

export interface MiddlewareAnswer {
  readonly headers: Readonly<Record<string, string>>;
  /** Whether the request goes on. */
  readonly goesOn: boolean;
}

/**
 * Leads a request through the phases of the routes.
 * @see https://vercel.com/docs/build-output-api/configuration#routes
 */
export async function routeRequest(
  built: BuiltOutput,
  request: IncomingMessage,
  runMiddleware: RunMiddleware,
): Promise<Routed> {
  const url = request.url ?? "/";
  // Routes see the path as it was written.
  let path = url.replace(/[?#].*$/s, "");
  const query = new URLSearchParams(url.slice(path.length).replace(/#.*$/s, ""));
  const headers: Record<string, string> = {};
  let status: number | undefined;
  let found: { path: string; output: Output } | undefined;

  const take = (route: SourceRoute, match: Found) => {
    // Of two routes with one header the later one's stays.
    for (const [name, value] of Object.entries(route.headers ?? {}))
      headers[name.toLowerCase()] = fillIn(value, match);
  };
  const goTo = (destination: string) => {
    const [to = "", search = ""] = destination.split("?", 2);
    path = to;
    for (const [name, value] of new URLSearchParams(search)) query.set(name, value);
  };
  const rewrite = () => {
    for (const route of routesOf(built, "rewrite")) {
      const match = matchRoute(route, path, request);
      if (match === undefined) continue;
      const destination = route.dest && fillIn(route.dest, match);
      const there = destination && outputAt(built, destination.replace(/\?.*$/s, ""));
      if (!destination || !there) continue;
      goTo(destination);
      take(route, match);
      return there;
    }
    return undefined;
  };
  const result = (isError = false): Routed => ({ headers, status, isError, found, query });
  const notFound = (): Routed => {
    status ??= 404;
    for (const route of routesOf(built, "error")) {
      const match = route.status === status ? matchRoute(route, path, request) : undefined;
      if (match === undefined || route.dest === undefined) continue;
      take(route, match);
      found = outputAt(built, route.dest);
      return result(true);
    }
    return result(true);
  };

  for (const route of routesOf(built, "start")) {
    const match = matchRoute(route, path, request);
    if (match === undefined) continue;
    if (route.middlewarePath !== undefined) {
      const answer = await runMiddleware(route.middlewarePath);
      Object.assign(headers, answer.headers);
      if (!answer.goesOn) return result();
      continue;
    }
    take(route, match);
    if (route.status !== undefined) status = route.status;
    if (status !== undefined && status >= 300 && status < 400) return result();
    if (route.dest !== undefined) goTo(fillIn(route.dest, match));
    if (route.continue !== true) break;
  }
  found = outputAt(built, path);
  for (const route of found === undefined ? routesOf(built, "filesystem") : []) {
    const match = matchRoute(route, path, request);
    if (match === undefined) continue;
    take(route, match);
    if (route.dest !== undefined) goTo(fillIn(route.dest, match));
    found = outputAt(built, path) ?? (route.continue === true ? undefined : rewrite());
    if (found !== undefined || (route.continue !== true && route.check !== true)) break;
  }
  for (const route of found === undefined ? routesOf(built, "miss") : []) {
    const match = matchRoute(route, path, request);
    const destination = match && route.dest && fillIn(route.dest, match);
    const there = destination && outputAt(built, destination);
    if (match === undefined || !destination || !there) continue;
    take(route, match);
    status = route.status ?? status;
    goTo(destination);
    found = there;
    break;
  }
  found ??= rewrite();
  if (found === undefined) return notFound();
  for (const route of routesOf(built, "hit")) {
    const match = matchRoute(route, path, request);
    if (match !== undefined) take(route, match);
  }
  return result();
}

const phases = new WeakMap<BuiltOutput, ReadonlyMap<Phase, readonly SourceRoute[]>>();

function routesOf(built: BuiltOutput, phase: Phase): readonly SourceRoute[] {
  const known = phases.get(built) ?? byPhase(built);
  phases.set(built, known);
  return known.get(phase) ?? [];
}

function byPhase({ config }: BuiltOutput): ReadonlyMap<Phase, readonly SourceRoute[]> {
  const routes = new Map<Phase, SourceRoute[]>();
  let phase: Phase = "start";
  for (const route of config.routes) {
    if ("handle" in route) phase = route.handle;
    else routes.set(phase, [...(routes.get(phase) ?? []), route]);
  }
  return routes;
}
