/** Whether the page at `path` is `href` or a further page of that list. */
export function isWithin(path: string, href: string): boolean {
  return path === href || path.startsWith(`${href}/page/`);
}
