import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Stands in everything that no program may learn of, and in nothing else. */
export const secret = "쉿낱말";
export const secretSlug = "secret-word";

/** What an article says to stay out of feeds and search engines, or out of sight altogether. */
export const kept = ["draft: true", "published: false", "date: 2999-01-01", "hidden: true", "noindex: true"];

/** Writes articles that are kept, one that is public, and one that is due in an hour. */
export function writeUnpublishedArticles(posts: string): void {
  const hourAgo = new Date(Date.now() - 3_600_000).toISOString();
  const due = new Date(Date.now() + 3_600_000).toISOString();
  const write = (name: string, text: string) =>
    writeFileSync(join(posts, `${hourAgo.slice(0, 10)}-${name}.mdx`), text);
  const shared = "categories: [모델]\ntags: [알림]";
  write("public-word", `---\ntitle: public-word 기사\ndate: ${hourAgo}\n${shared}\n---\n글\n`);
  write(
    "later-word",
    `---\ntitle: later-word 기사\ndate: ${due}\ncategories: [모델]\ntags: [나중]\nredirect_from: /old/later\n---\n글\n`,
  );
  for (const [place, line] of kept.entries()) {
    const date = line.startsWith("date:") ? "" : `date: ${hourAgo}\n`;
    const article = `---\ntitle: ${secret} ${place}\n${date}${line}\ncategories: [모델, ${secret}]\ntags: [알림, ${secret}]\nseries: ${secret}\nauthor: ${secret}\n---\n${secret}\n`;
    write(`${secretSlug}-${place}`, article);
  }
}

/** When the scheduled article of a site is due; ms since 1970. */
export function laterIsDue(root: string): number {
  const posts = join(root, "posts");
  const name = readdirSync(posts).find((each) => each.endsWith("-later-word.mdx")) ?? "";
  return Date.parse(/^date: (.*)$/m.exec(readFileSync(join(posts, name), "utf8"))?.[1] ?? "");
}
