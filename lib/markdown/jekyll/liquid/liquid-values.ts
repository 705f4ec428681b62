import { Liquid, Tokenizer, TokenKind } from "liquidjs";

export interface LiquidSite {
  /** The path under which the old site lived, such as `/blog`; empty for the root. */
  readonly baseurl: string;
  /** `https://example.com`, without a slash at the end. */
  readonly url: string;
  /** The path of the article that a file name such as `2024-05-06-news10` stands for. */
  readonly findArticle?: (name: string) => string | undefined;
}

/** The value of an expression: a text, an unknown value, no Liquid, or more text than the limit of a body. */
export type LiquidValue =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "unknown" }
  | { readonly kind: "broken" }
  | { readonly kind: "too-much" };

/** The limit for all values of one body: values that repeat others can grow exponentially. */
const MAX_TEXT = 200_000;

export interface LiquidValues {
  /** The value of an expression in `{{ … }}`. */
  evaluate(expression: string): LiquidValue;
  /** The text of a value that itself may hold `{{ … }}`; unknown ones are left out. */
  interpolate(text: string): string;
  set(name: string, value: unknown): void;
  has(name: string): boolean;
  /** `/images/x.png` under the old site's path. */
  relativeUrl(path: string): string;
}

/** Evaluates expressions that depend on nothing but the site's address and on what the article itself assigns. */
export function createLiquidValues(site: LiquidSite, toHtml: (markdown: string) => string): LiquidValues {
  const baseurl = site.baseurl.replace(/\/+$/, "");
  const url = site.url.replace(/\/+$/, "");
  const relativeUrl = (path: string): string =>
    /^(?:[a-z][a-z\d+.-]*:|\/\/)/i.test(path) ? path : `${baseurl}${path.startsWith("/") ? "" : "/"}${path}`;
  const absoluteUrl = (path: string): string => {
    const relative = relativeUrl(path);
    return relative.startsWith("/") && !relative.startsWith("//") ? url + relative : relative;
  };

  let left = MAX_TEXT;
  const spend = (text: string): string => {
    left -= text.length;
    if (left < 0) throw new RangeError("too much text");
    return text;
  };

  const engine = new Liquid({
    strictVariables: true,
    strictFilters: true,
    ownPropertyOnly: true,
    memoryLimit: 1_000_000,
    renderLimit: 100,
  });
  engine.registerFilter("relative_url", (value: unknown) => relativeUrl(String(value ?? "")));
  engine.registerFilter("absolute_url", (value: unknown) => absoluteUrl(String(value ?? "")));
  engine.registerFilter("markdownify", (value: unknown) => toHtml(spend(String(value ?? ""))));
  // The day of the build is no part of an article.
  engine.registerFilter("date", () => {
    throw new Error("date");
  });

  const scope: Record<string, unknown> = Object.assign(Object.create(null), { site: { baseurl, url } });

  const evaluate = (expression: string): LiquidValue => {
    if (expression === "") return { kind: "broken" };
    try {
      const template = engine.parse(`{{ ${expression} }}`);
      try {
        return { kind: "text", text: spend(String(engine.renderSync(template, scope))) };
      } catch {
        return { kind: left < 0 ? "too-much" : "unknown" };
      }
    } catch (error) {
      const known = error instanceof Error && error.message.startsWith("undefined filter");
      return { kind: known ? "unknown" : "broken" };
    }
  };

  return {
    evaluate,
    interpolate: (text) =>
      text.replace(/\{\{(.*?)\}\}/g, (_, expression: string) => {
        const value = evaluate(expression.trim());
        return value.kind === "text" ? value.text : "";
      }),
    set: (name, value) => {
      scope[name] = value;
    },
    has: (name) => name in scope,
    relativeUrl,
  };
}

/** The parameters of a Jekyll `include`: `image_path="/a.png" popup=true`. */
export function readParameters(args: string, values: LiquidValues): ReadonlyMap<string, string> {
  const parameters = new Map<string, string>();
  try {
    for (const { name, value } of new Tokenizer(args).readHashes("=")) {
      if (value === undefined) continue;
      const written = value.getText();
      if (value.kind === TokenKind.Quoted) {
        parameters.set(name.content, values.interpolate(written.slice(1, -1).replace(/\\(["'])/g, "$1")));
        continue;
      }
      const known = values.evaluate(written);
      if (known.kind === "text") parameters.set(name.content, known.text);
    }
  } catch {
    // Keep the parameters before the mistake.
  }
  return parameters;
}
