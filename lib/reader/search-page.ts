import { deviceStorage } from "./device-storage.ts";
import { politely } from "./search-announce.ts";
import { isComposing } from "./search-keys.ts";
import { searchAddress, searchAsYouType } from "./search-live.ts";
import { rememberSearch } from "./search-recent.ts";
import { showRecentSearches } from "./search-recent-list.ts";
import type { SearchWords } from "./search-words.ts";

/** Lets the search page answer while the reader types. Its address follows, so that it can be sent to others. */
export function enhanceSearchPage(form: HTMLFormElement, words: SearchWords, signal: AbortSignal): void {
  const field = form.querySelector<HTMLInputElement>("[name=q]");
  const place = document.querySelector<HTMLElement>("[data-search-live]");
  const status = document.querySelector<HTMLElement>("[data-search-status]");
  if (field === null || place === null || status === null) return;
  const announce = politely(status);
  const action = new URL(form.action).pathname;

  const showRecent = () => {
    const recent = place.querySelector<HTMLElement>("[data-search-recent]");
    if (recent !== null) showRecentSearches(recent, { words, action, announce, field });
  };
  const live = searchAsYouType({
    ...{ form, field, place, announce: politely(status), words, signal },
    // What the server was asked for; the reader may have typed on while this was loading.
    shown: field.value === field.defaultValue ? searchAddress(form) : undefined,
    onAnswer: (address, page) => {
      document.title = page.title;
      showRecent();
      history.replaceState(history.state, "", address);
    },
  });
  form.addEventListener("keydown", holdBackWhileComposing, { signal });
  form.addEventListener(
    "submit",
    (event) => {
      event.preventDefault();
      rememberSearch(deviceStorage(), field.value);
      live.ask();
      // Puts the keyboard on the screen away, which lies on the results.
      if (matchMedia("(pointer: coarse)").matches) field.blur();
    },
    { signal },
  );
  showRecent();
  live.ask();
}

/** The Enter that ends a composition does not send the form. */
function holdBackWhileComposing(event: KeyboardEvent): void {
  if (event.key === "Enter" && isComposing(event)) event.preventDefault();
}
