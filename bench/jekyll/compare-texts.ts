import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { articleText } from "./article-text.ts";
import type { JekyllSite } from "./build-with-jekyll.ts";
import type { PortalReport, RenderedArticle } from "./run-portal.ts";

export interface TextDifference {
  /** In the Jekyll site. */
  readonly file: string;
  /** From a little before the first difference. */
  readonly jekyll: string;
  readonly ours: string;
  /** Why it may differ: see `known-differences.json`. */
  readonly reason: string | undefined;
}

export interface ComparedTexts {
  readonly compared: number;
  readonly different: readonly TextDifference[];
  readonly unexplained: number;
  /** Jekyll failed, an include of a theme is missing, or it only forwards. */
  readonly incomparable: number;
  readonly withErrors: number;
}

/** By the name of the site's folder, then by reason: the files that were reviewed. */
const knownSchema = z.record(z.string(), z.record(z.string(), z.array(z.string())));

export async function compareTexts(
  jekyll: JekyllSite,
  report: PortalReport,
  rendered: readonly RenderedArticle[],
  site: string,
): Promise<ComparedTexts> {
  const text = await readFile(join(import.meta.dirname, "known-differences.json"), "utf8");
  const reasons = Object.entries(knownSchema.parse(JSON.parse(text))[site] ?? {});
  const known = new Map(reasons.flatMap(([reason, names]) => names.map((name) => [name, reason])));
  const files = new Map(report.posts.map(({ source, file }) => [source, file]));
  const articles = new Map(rendered.map((article) => [article.file, article]));
  const different: TextDifference[] = [];
  let compared = 0;
  let incomparable = 0;
  for (const { file, content, error, forwards, missingIncludes } of jekyll.documents) {
    if (error !== null || forwards || missingIncludes.length > 0) {
      incomparable++;
      continue;
    }
    compared++;
    const source = file.normalize("NFC");
    const theirs = articleText(content);
    const article = articles.get(files.get(source) ?? "");
    const ours = article === undefined ? "(not there)" : articleText(article.html);
    if (ours !== theirs)
      different.push({ file: source, ...firstDifference(theirs, ours), reason: known.get(source) });
  }
  return {
    compared,
    different,
    unexplained: different.filter(({ reason }) => reason === undefined).length,
    incomparable,
    withErrors: rendered.filter(({ findings }) => findings.some((each) => each.startsWith("error"))).length,
  };
}

function firstDifference(theirs: string, ours: string) {
  let place = 0;
  while (place < theirs.length && theirs[place] === ours[place]) place++;
  const cut = (text: string) => JSON.stringify(text.slice(Math.max(0, place - 30), place + 90));
  return { jekyll: cut(theirs), ours: cut(ours) };
}
