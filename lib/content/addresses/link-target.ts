const own = ["http://site.invalid", "https://site.invalid"];

/**
 * An address that the site's furniture may link to: a path of the site, or a whole `http`, `https` or `mailto` address.
 * What only looks like a path (`//host`, `/\host`, `https:host`) is none: it leads elsewhere from one page or another.
 */
export function linkTarget(written: string): string | undefined {
  const target = written.trim();
  if (/^https?:\/\/[^/\\\s]|^mailto:./i.test(target)) return URL.canParse(target) ? target : undefined;
  const staysHere = own.every((base) => URL.canParse(target, base) && new URL(target, base).origin === base);
  return staysHere ? target : undefined;
}
