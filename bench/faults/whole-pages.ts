import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { filesBelow } from "../../lib/redirects/site-files.ts";
import { type Finding, finding } from "./fault.ts";

/** The paths in a site's own sitemap, as a crawler would read them. */
export async function pagePaths(origin: string): Promise<readonly string[]> {
  const xml = await (await fetch(`${origin}/sitemap.xml`)).text();
  return [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = ""]) => new URL(address).pathname);
}

/** Asks for pages, some at a time: each has to be there, and whole. */
export async function askPages(origin: string, paths: readonly string[], when: string): Promise<Finding> {
  const wrong: string[] = [];
  const left = [...paths];
  const reader = async () => {
    for (let path = left.shift(); path !== undefined; path = left.shift()) {
      const problem = await problemOf(origin + path);
      if (problem !== undefined) wrong.push(`${decodeURI(path)} ${problem}`);
    }
  };
  await Promise.all([1, 2, 3, 4].map(reader));
  return finding(
    wrong.length === 0,
    `${paths.length - wrong.length} of ${paths.length} pages whole ${when}${wrong.length > 0 ? `; ${wrong.slice(0, 3).join("; ")}` : ""}`,
  );
}

async function problemOf(address: string): Promise<string | undefined> {
  try {
    const answer = await fetch(address);
    const html = await answer.text();
    if (answer.status !== 200) return `answers ${answer.status}`;
    return isWhole(html) ? undefined : `is ${html.length} characters of a page`;
  } catch (error) {
    return String(error);
  }
}

/** Looks at the pages as they lie on the disk: whatever happened, none may be there by half. */
export async function keptPages(folder: string, when: string): Promise<Finding> {
  const pages = join(folder, ".next/server");
  const files = filesBelow(pages).filter((file) => file.endsWith(".html"));
  const broken: string[] = [];
  for (const file of files) {
    if (!isWhole(await readFile(join(pages, file), "utf8"))) broken.push(file);
  }
  return finding(
    files.length > 0 && broken.length === 0,
    `${files.length - broken.length} of ${files.length} kept pages whole ${when}${broken.length > 0 ? `; not ${broken.slice(0, 3).join(", ")}` : ""}`,
  );
}

/** A page is over with its last tag; one that redirects has no text. */
function isWhole(html: string): boolean {
  return html.trimEnd().endsWith("</html>");
}
