import {
  type BundledLanguage,
  createHighlighter,
  createJavaScriptRegexEngine,
  type Highlighter,
} from "shiki";

/** Themes of which every colour reaches a contrast of 4.5:1 on the theme's own background (see the test). */
export const codeThemes = { light: "github-light-high-contrast", dark: "github-dark-high-contrast" } as const;

/** One per process: it takes a tenth of a second to make. */
let highlighter: Promise<Highlighter> | undefined;

function getHighlighter(): Promise<Highlighter> {
  highlighter ??= createHighlighter({
    themes: Object.values(codeThemes),
    langs: [],
    engine: createJavaScriptRegexEngine({ forgiving: true }),
  });
  return highlighter;
}

/** The code as HTML, `pre` and all, with the colours of both themes as CSS variables; a grammar is loaded on first use. */
export async function highlight(code: string, language: BundledLanguage | "text"): Promise<string> {
  const shiki = await getHighlighter();
  if (language !== "text" && !shiki.getLoadedLanguages().includes(language))
    await shiki.loadLanguage(language);
  return shiki.codeToHtml(code, {
    lang: language,
    themes: codeThemes,
    defaultColor: false,
    tokenizeMaxLineLength: 2000,
    // After half a second Shiki leaves a line without colours: the page of a busy machine would be another.
    tokenizeTimeLimit: 0,
  });
}
