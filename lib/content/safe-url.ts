/** An address that a link may have: http, https, mailto, or a path of the site; undefined for any other (`javascript:`). */
export function safeUrl(url: string): string | undefined {
  if (!URL.canParse(url, "https://site.invalid")) return undefined;
  const { protocol } = new URL(url, "https://site.invalid");
  return ["http:", "https:", "mailto:"].includes(protocol) ? url : undefined;
}
