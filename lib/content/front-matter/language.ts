/** A language as HTML wants it: `en`, `pt-BR`; undefined for what names none. `en_US` is what Ruby and Unix write. */
export function languageTag(written: string): string | undefined {
  const tag = written.trim().replaceAll("_", "-").replace(/\..*$/, "");
  if (!/^[a-z]{2,3}(?:-|$)/i.test(tag)) return undefined;
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch {
    return undefined;
  }
}
