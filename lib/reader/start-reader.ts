import { showEmbedsOnConsent } from "./consent-embed.ts";
import { addCopyButtons, type CopyCodeWords } from "./copy-code.ts";
import { dismissNotesWithEscape } from "./dismiss-notes.ts";
import { divideComparisons } from "./divide-comparisons.ts";
import { type EnlargeWords, enlargeFigures } from "./enlarge-figures.ts";
import { followHeadings } from "./follow-headings.ts";
import { type FootnoteWords, openFootnotesInPlace } from "./footnotes.ts";
import { startSearch } from "./search-start.ts";
import { enableSharing, type ShareWords } from "./share.ts";
import { showRelativeDates } from "./show-relative-dates.ts";

/** What the reading aids of an article say. */
export type ReadingAidWords = CopyCodeWords & EnlargeWords & FootnoteWords & ShareWords;

/** Attaches to a page all that this folder adds to it; calling what it returns takes that off again. */
export function startReader(page: Document): () => void {
  showRelativeDates(page, page.documentElement.lang);
  const readingAids = page.querySelectorAll<HTMLElement>("[data-reading-aids]");
  const cleanUps = [startSearch(page), ...[...readingAids].flatMap(startReadingAids)];
  return () => {
    for (const cleanUp of cleanUps) cleanUp();
  };
}

/** @param status - the element of an article that carries the words (as JSON) and says aloud what has happened. */
function startReadingAids(status: HTMLElement): readonly (() => void)[] {
  const article = status.closest("article");
  if (article === null) return [];
  const words: ReadingAidWords = JSON.parse(status.dataset.readingAids ?? "");
  const announce = (message: string) => {
    status.textContent = message;
  };
  return [
    followHeadings(document),
    openFootnotesInPlace(article, words),
    enlargeFigures(article, words),
    addCopyButtons(article, words, announce),
    enableSharing(article, words, announce),
    showEmbedsOnConsent(article),
    dismissNotesWithEscape(article),
    divideComparisons(article),
  ];
}
