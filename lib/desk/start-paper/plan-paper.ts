import { readFileSync } from "node:fs";
import { join } from "node:path";
import { contentPaths } from "../../content/source/content-paths.ts";
import { firstArticle } from "./first-article.ts";
import { ownPages } from "./own-pages.ts";
import type { Paper } from "./paper-wish.ts";
import type { Content } from "./samples.ts";
import { settingsText } from "./settings-text.ts";
import { withAccent } from "./theme-text.ts";

/** What becomes of a file. */
export interface PaperStep {
  readonly path: string;
  /** Undefined removes it. */
  readonly text: string | undefined;
}

/**
 * The steps from our samples to a paper of somebody's own. What somebody wrote or changed is not among them, except the
 * settings, and the colour that was asked for.
 */
export function planPaper(root: string, { samples }: Content, paper: Paper, now: Date): readonly PaperStep[] {
  const read = (path: string) => readFileSync(join(root, path), "utf8");
  const isSample = new Set(samples);
  const write = (path: string, text: string) => ({ path, text });
  const article = firstArticle(paper, now);
  const texts = [
    write(
      contentPaths.settings,
      settingsText(paper, article.path.slice(-"2026-11-24-first-article.mdx".length).slice(0, 10)),
    ),
    write(article.path, article.text),
    ...[...ownPages(paper)]
      .map(([name, text]) => write(`${contentPaths.pages}/${name}`, text))
      .filter(({ path }) => isSample.has(path)),
    ...[contentPaths.glossary, contentPaths.synonyms]
      .filter((path) => isSample.has(path))
      .map((path) => write(path, commentOf(read(path)))),
    ...(isSample.has(contentPaths.logo) ? [write(contentPaths.logo, logo(paper.name))] : []),
    ...(paper.colour === undefined
      ? []
      : [write(contentPaths.theme, withAccent(contentPaths.theme, read(contentPaths.theme), paper.colour))]),
  ];
  const written = new Set(texts.map(({ path }) => path));
  const removed = samples
    .filter((path) =>
      [contentPaths.articles, contentPaths.files].some((folder) => path.startsWith(`${folder}/`)),
    )
    .filter((path) => !written.has(path))
    .map((path) => ({ path, text: undefined }));
  return [...texts, ...removed];
}

/** The lines at the head of a list that say how to fill it. */
function commentOf(list: string): string {
  const lines = list.split("\n");
  const end = lines.findIndex((line) => line !== "" && !line.startsWith("#"));
  return `${lines
    .slice(0, end === -1 ? lines.length : end)
    .join("\n")
    .trimEnd()}\n`;
}

/** A mark that is nobody's: the columns of a front page. */
function logo(name: string): string {
  const title = name.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64" width="64" height="64">
  <title>${title}</title>
  <rect width="64" height="64" fill="var(--color-accent)" />
  <path d="M14 18h36M14 32h14M14 46h14M36 32h14v14H36z" fill="none" stroke="var(--color-paper)" stroke-width="6" stroke-linejoin="round" stroke-linecap="square" />
</svg>
`;
}
