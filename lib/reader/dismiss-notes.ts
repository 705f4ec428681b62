/**
 * Lets Escape close the explanation of a term that hover or focus has opened, until pointer and focus have left it.
 * The browser itself closes one that was opened by a press.
 * @see https://www.w3.org/WAI/WCAG22/Understanding/content-on-hover-or-focus
 */
export function dismissNotesWithEscape(article: HTMLElement): () => void {
  const listening = new AbortController();
  const { signal } = listening;
  const terms = [...article.querySelectorAll<HTMLElement>(".glossary")];
  document.addEventListener(
    "keydown",
    ({ key }) => {
      if (key !== "Escape") return;
      for (const term of terms) {
        if (term.matches(":hover, :focus-within")) term.dataset.dismissed = "";
      }
    },
    { signal },
  );
  for (const term of terms) {
    const restore = () => {
      if (!term.matches(":hover, :focus-within")) delete term.dataset.dismissed;
    };
    term.addEventListener("pointerleave", restore, { signal });
    term.addEventListener("focusout", () => requestAnimationFrame(restore), { signal });
  }
  return () => listening.abort();
}
