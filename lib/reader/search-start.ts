import type { SearchDialog } from "./search-dialog.ts";
import { opensSearch, takesLetters } from "./search-keys.ts";
import { leftSearch } from "./search-left.ts";
import type { SearchWords } from "./search-words.ts";

/**
 * Waits for a reader who wants to search. Only then the rest of the search is loaded: the dialog for the header's link
 * and the keys, on the search page itself what answers while one types.
 */
export function startSearch(page: Document): () => void {
  const link = page.querySelector<HTMLAnchorElement>("a[data-search-link]");
  const carrier = page.querySelector<HTMLElement>("[data-search-words]");
  if (link === null || carrier === null) return () => {};
  const listening = new AbortController();
  const { signal } = listening;
  const words: SearchWords = JSON.parse(carrier.dataset.searchWords ?? "");
  const form = page.querySelector<HTMLFormElement>("[data-search-form]");
  const dialog = form === null ? dialogOf(link, words, signal) : undefined;
  const open = form === null ? () => dialog?.open() : () => focusField(form);
  const left = leftSearch(history);
  if (left !== undefined) dialog?.restore(left);

  if (form !== null) {
    const enhance = async () => {
      const { enhanceSearchPage } = await import("./search-page.ts");
      if (!signal.aborted) enhanceSearchPage(form, words, signal);
    };
    form.addEventListener("focusin", enhance, { once: true, signal });
    // The reader was faster than this script.
    if (form.contains(page.activeElement)) void enhance();
  }
  link.addEventListener(
    "click",
    (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      open();
    },
    { signal },
  );
  page.addEventListener(
    "keydown",
    (event) => {
      const place = takesLetters(page.activeElement) ? "field" : "page";
      if (event.defaultPrevented || !opensSearch(event, place)) return;
      if (page.querySelector("dialog[open]:not(.search-dialog)") !== null) return;
      event.preventDefault();
      open();
    },
    { signal },
  );
  return () => listening.abort();
}

function focusField(form: HTMLFormElement): void {
  const field = form.querySelector<HTMLInputElement>("[name=q]");
  field?.focus();
  field?.select();
}

/** The dialog, made once; where it can't be loaded, or the browser has none, the page that the link leads to. */
function dialogOf(link: HTMLAnchorElement, words: SearchWords, signal: AbortSignal): SearchDialog {
  const load = async () => {
    const { createSearchDialog } = await import("./search-dialog.ts");
    return createSearchDialog(link.pathname, words, signal);
  };
  let loading: ReturnType<typeof load> | undefined;
  const prepare = () => {
    loading ??= load();
    return loading;
  };
  // A press loads it before it is a click: then the field has the focus in time for a phone to show its keyboard.
  link.addEventListener("pointerdown", () => void prepare().catch(() => {}), { signal });
  const use = (what: (dialog: SearchDialog) => void) =>
    prepare().then((dialog) => {
      if (!signal.aborted) what(dialog);
    });
  return {
    open: () => void use((dialog) => dialog.open()).catch(() => location.assign(link.href)),
    restore: (left) => void use((dialog) => dialog.restore(left)).catch(() => {}),
  };
}
