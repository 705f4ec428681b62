/**
 * The parts of Vercel's Build Output API, version 3, that a build of this site uses.
 * @see https://vercel.com/docs/build-output-api
 */

/** @see https://vercel.com/docs/build-output-api/configuration#routes */
export interface SourceRoute {
  readonly src: string;
  readonly dest?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly methods?: readonly string[];
  readonly continue?: boolean;
  readonly caseSensitive?: boolean;
  /** Whether the routing goes on with what is at `dest`, if anything is. */
  readonly check?: boolean;
  readonly status?: number;
  readonly has?: readonly Condition[];
  readonly missing?: readonly Condition[];
  /** Name of a function in which a middleware is. */
  readonly middlewarePath?: string;
}

export interface Condition {
  readonly type: "host" | "header" | "cookie" | "query";
  readonly key?: string;
  /** As a regular expression; without it, anything. */
  readonly value?: string;
}

/** The routes after it belong to this phase. */
export interface HandlerRoute {
  readonly handle: Phase;
}

export type Phase = "start" | "filesystem" | "resource" | "miss" | "rewrite" | "hit" | "error";

/** `config.json` */
export interface OutputConfig {
  readonly version: 3;
  readonly routes: readonly (SourceRoute | HandlerRoute)[];
  readonly images?: ImagesConfig;
  readonly overrides?: Readonly<Record<string, { readonly path?: string; readonly contentType?: string }>>;
}

/** @see https://vercel.com/docs/build-output-api/configuration#images */
export interface ImagesConfig {
  readonly sizes: readonly number[];
  readonly qualities?: readonly number[];
  readonly localPatterns?: readonly { readonly pathname: string; readonly search?: string }[];
}

/** `.vc-config.json` @see https://vercel.com/docs/build-output-api/primitives#serverless-functions */
export interface FunctionConfig {
  readonly runtime: string;
  readonly handler: string;
  /** Files by their place in the function, named from the root of the project. */
  readonly filePathMap?: Readonly<Record<string, string>>;
  readonly environment?: Readonly<Record<string, string>>;
  /** Whether the handler takes a `Request` (a middleware does), or Node's own pair. */
  readonly useWebApi?: boolean;
}

/** `.prerender-config.json` @see https://vercel.com/docs/build-output-api/primitives#prerender-functions */
export interface PrerenderConfig {
  /** Seconds until it is stale; `false` for never. */
  readonly expiration: number | false;
  /** Name of the file beside it that is sent until the function has run. */
  readonly fallback?: string | null;
  readonly allowQuery?: readonly string[];
  readonly initialStatus?: number;
  readonly initialHeaders?: Readonly<Record<string, string>>;
  readonly bypassToken?: string;
}
