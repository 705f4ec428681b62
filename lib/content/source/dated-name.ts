/** A file's name without folders and ending: how Jekyll's `post_url` calls a post. */
export function baseName(file: string): string {
  return file.slice(file.lastIndexOf("/") + 1).replace(/\.(mdx|md|markdown)$/i, "");
}

/** The two parts of `YYYY-MM-DD-slug.mdx`, the form that Jekyll's posts have; another name is all name. */
export function datedName(file: string): { readonly date: string | undefined; readonly name: string } {
  const base = baseName(file);
  const [, date, name] = /^(\d{4}-\d{1,2}-\d{1,2})-(.+)$/.exec(base) ?? [];
  return date === undefined || name === undefined ? { date: undefined, name: base } : { date, name };
}
