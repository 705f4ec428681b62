"use client"; // It listens to clicks and scrolling; the article is whole without it.

import { useEffect, useRef } from "react";
import { showEmbedsOnConsent } from "@/lib/reader/consent-embed";
import { addCopyButtons, type CopyCodeWords } from "@/lib/reader/copy-code";
import { dismissNotesWithEscape } from "@/lib/reader/dismiss-notes";
import { divideComparisons } from "@/lib/reader/divide-comparisons";
import { type EnlargeWords, enlargeFigures } from "@/lib/reader/enlarge-figures";
import { followHeadings } from "@/lib/reader/follow-headings";
import { type FootnoteWords, openFootnotesInPlace } from "@/lib/reader/footnotes";
import { enableSharing, type ShareWords } from "@/lib/reader/share";
import { showRelativeDates } from "@/lib/reader/show-relative-dates";

interface ArticleEnhancementsProps {
  readonly words: CopyCodeWords & EnlargeWords & FootnoteWords & ShareWords;
  readonly language: string;
}

/** Attaches what `lib/reader` adds to the article that it stands in, and says aloud what happened. */
export function ArticleEnhancements({ words, language }: ArticleEnhancementsProps) {
  const status = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    const article = status.current?.closest("article");
    if (!article) return;
    const announce = (message: string) => {
      if (status.current !== null) status.current.textContent = message;
    };
    showRelativeDates(article, language);
    const cleanUps = [
      followHeadings(document),
      openFootnotesInPlace(article, words),
      enlargeFigures(article, words),
      addCopyButtons(article, words, announce),
      enableSharing(article, words, announce),
      showEmbedsOnConsent(article),
      dismissNotesWithEscape(article),
      divideComparisons(article),
    ];
    return () => {
      for (const cleanUp of cleanUps) cleanUp();
    };
  }, [words, language]);
  return <p ref={status} role="status" className="sr-only" />;
}
