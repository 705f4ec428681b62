import { isRecord } from "./ruby-yaml.ts";

/** The names of a post's picture in themes: `page.image`, `post.header.teaser`, `include.thumbnail`. */
const picture = String.raw`[\w.-]*\.(?:\w*image\w*|img|thumb\w*|teaser|cover\w*|feature\w*|banner|hero)(?:\.\w+)*`;

/** What layouts and includes write before the name of a post's picture: `/assets/images/{{ page.image }}`. */
export function imagePrefixes(
  templates: readonly string[],
  config: Readonly<Record<string, unknown>>,
): readonly string[] {
  const found = templates.flatMap((template) => {
    const text = withSettings(template, config);
    return [
      ...text.matchAll(new RegExp(`["'(=,]([^"'()=<>,\\s{}]+)\\{\\{-?\\s*${picture}\\s*[|}-]`, "gi")),
      ...text.matchAll(new RegExp(`\\{\\{[^}]*${picture}[^}]*?\\|\\s*prepend:\\s*["']([^"']+)["']`, "gi")),
      ...text.matchAll(new RegExp(`["']([^"']+)["']\\s*\\|\\s*append:\\s*${picture}`, "gi")),
    ].map(([, prefix = ""]) => prefix);
  });
  return [...new Set(found)].filter((prefix) => prefix !== "/" && !/^[a-z][a-z\d+.-]*:|^\/\//i.test(prefix));
}

/** With the values of settings and literals filled in, without the site's own address. */
function withSettings(template: string, config: Readonly<Record<string, unknown>>): string {
  return template
    .replace(/\{\{-?\s*["']([^"'{}]*)["']\s*(?:\|\s*(?:relative|absolute)_url\s*)?-?\}\}/g, "$1")
    .replace(/\{\{-?\s*site\.([\w.-]+)\s*-?\}\}/g, (written, path: string) => {
      if (/^(?:baseurl|url|github\.url)$/.test(path)) return "";
      const value = path
        .split(".")
        .reduce<unknown>(
          (all, key) => (isRecord(all) && Object.hasOwn(all, key) ? all[key] : undefined),
          config,
        );
      return typeof value === "string" ? value : written;
    });
}
