import engine from "../../../engine.json" with { type: "json" };

const { paper } = engine.content;

/** Where the newspaper's own files lie, from the root of the repository; `engine.json` names the folders. */
export const contentPaths = {
  articles: engine.content.articles,
  files: engine.content.files,
  settings: engine.content.settings,
  /** The folder of everything below. */
  paper,
  /** Colours, fonts and corners, as a stylesheet. */
  theme: `${paper}/theme.css`,
  /** The mark of which all icons are made. */
  logo: `${paper}/logo.svg`,
  /** Pages that are no articles: their names are their addresses. */
  pages: `${paper}/pages`,
  /** What the newspaper puts into pages of the engine. */
  slots: `${paper}/slots`,
  /** The terms that articles explain. */
  glossary: `${paper}/glossary.yaml`,
  /** The words that the search takes for one. */
  synonyms: `${paper}/synonyms.yaml`,
  /** The addresses of articles that were taken down on purpose. */
  removedArticles: `${paper}/removed-articles.yaml`,
  /** What `npm run import` takes over from an old site beside its articles. */
  importedSite: `${paper}/imported-site.yaml`,
} as const;

/** The version of the engine, which `npm run update` compares. */
export const engineVersion = engine.version;

/** Where files of the newspaper lay before version 1, and where they lie now. */
export const movedContent: ReadonlyMap<string, string> = new Map(
  [contentPaths.glossary, contentPaths.synonyms, contentPaths.removedArticles, contentPaths.importedSite].map(
    (path) => [path.slice(paper.length + 1), path],
  ),
);
