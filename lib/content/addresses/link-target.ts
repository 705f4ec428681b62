const own = ["http://site.invalid", "https://site.invalid"];

/**
 * An address that navigation may link to: a path of the site, or an absolute `http`, `https` or `mailto` address.
 * `//host`, `/\host` and `https:host` look like paths and lead to another host, so they are refused.
 */
export function linkTarget(written: string): string | undefined {
  const target = written.trim();
  if (/^https?:\/\/[^/\\\s]|^mailto:./i.test(target)) return URL.canParse(target) ? target : undefined;
  const staysHere = own.every((base) => URL.canParse(target, base) && new URL(target, base).origin === base);
  return staysHere ? target : undefined;
}
