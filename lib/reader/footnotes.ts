import { createButton } from "./create-button.ts";
import { fragmentTarget } from "./fragment-target.ts";

export interface FootnoteWords {
  readonly footnote: string;
  readonly footnoteInList: string;
  readonly close: string;
}

/** Between the reference and the note, and between the note and the edge of the page. */
const gap = 8;

/**
 * Opens a footnote beside its reference instead of taking the reader to the end of the article. The note is a popover:
 * Escape and a click elsewhere close it, and the focus goes back to the reference. Without JavaScript, in print, and
 * with a modifier key, the link leads to the list as ever.
 */
export function openFootnotesInPlace(article: HTMLElement, words: FootnoteWords): () => void {
  if (!("popover" in HTMLElement.prototype)) return () => {};
  const listening = new AbortController();
  let open: HTMLElement | undefined;
  const close = () => open?.hidePopover();

  article.addEventListener(
    "click",
    (event) => {
      const reference = event.target instanceof Element && event.target.closest("a[data-footnote-ref]");
      if (!(reference instanceof HTMLAnchorElement) || event.ctrlKey || event.metaKey || event.shiftKey)
        return;
      const note = document.getElementById(fragmentTarget(reference.hash));
      if (note === null || note.closest("[data-footnotes] li") !== note) return;
      event.preventDefault();
      close();
      open = createNote(reference, note, words);
      article.append(open);
      open.showPopover();
      placeBeside(open, reference);
      open.focus({ preventScroll: true });
      open.addEventListener("toggle", removeWhenClosed);
    },
    { signal: listening.signal },
  );
  addEventListener("resize", close, { signal: listening.signal });
  return () => {
    listening.abort();
    close();
  };
}

function removeWhenClosed({ newState, currentTarget }: ToggleEvent): void {
  if (newState === "closed" && currentTarget instanceof Element) currentTarget.remove();
}

function createNote(reference: HTMLAnchorElement, note: HTMLElement, words: FootnoteWords): HTMLElement {
  const popover = document.createElement("div");
  popover.popover = "auto";
  popover.className = "footnote-popover";
  popover.tabIndex = -1;
  popover.setAttribute("role", "dialog");
  popover.setAttribute("aria-label", `${words.footnote} ${reference.textContent}`);

  const text = document.createElement("div");
  text.className = "article-body";
  text.append(...note.cloneNode(true).childNodes);
  for (const back of text.querySelectorAll("[data-footnote-backref]")) back.remove();
  // An id stands once in a document.
  for (const element of text.querySelectorAll("[id]")) element.removeAttribute("id");

  const list = document.createElement("a");
  list.href = reference.hash;
  list.textContent = words.footnoteInList;
  list.addEventListener("click", () => popover.hidePopover());
  const button = createButton("", words.close);
  button.addEventListener("click", () => popover.hidePopover());
  const footer = document.createElement("p");
  footer.className = "footnote-popover-actions";
  footer.append(list, button);
  popover.append(text, footer);
  return popover;
}

/** Under the reference, or above it where there is no room; it stays with the text when the page scrolls. */
function placeBeside(popover: HTMLElement, reference: HTMLElement): void {
  const anchor = reference.getBoundingClientRect();
  const { height, width } = popover.getBoundingClientRect();
  const left = Math.min(anchor.left, document.documentElement.clientWidth - width - gap);
  const fitsBelow = anchor.bottom + gap + height <= innerHeight;
  const top = fitsBelow || anchor.top < height + gap ? anchor.bottom + gap : anchor.top - height - gap;
  popover.style.left = `${Math.max(gap, left) + scrollX}px`;
  popover.style.top = `${top + scrollY}px`;
}
