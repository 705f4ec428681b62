import { createButton } from "./create-button.ts";
import { deviceStorage } from "./device-storage.ts";
import { politely } from "./search-announce.ts";
import { isComposing } from "./search-keys.ts";
import { keepLeftSearch, type LeftSearch } from "./search-left.ts";
import { searchAddress, searchAsYouType } from "./search-live.ts";
import { rememberSearch } from "./search-recent.ts";
import { showRecentSearches } from "./search-recent-list.ts";
import type { SearchWords } from "./search-words.ts";

export interface SearchDialog {
  readonly open: () => void;
  /** Opens as it was when the reader followed a result. */
  readonly restore: (left: LeftSearch) => void;
}

/**
 * The search over any page: a field, and under it links, which the arrow keys go through as Tab does. Links are what
 * results are, so Enter, a new tab and a screen reader's list of links work as everywhere. Enter in the field goes to
 * the search page.
 *
 * @param action - path of the search page
 */
export function createSearchDialog(action: string, words: SearchWords, signal: AbortSignal): SearchDialog {
  const { body, dialog, field, form, full, status } = createElements(action, words);
  document.body.append(dialog);
  signal.addEventListener("abort", () => dialog.remove());

  const recent = document.createElement("div");
  const place = document.createElement("div");
  place.dataset.searchLive = "";
  body.append(recent, place);

  let returning: LeftSearch | undefined;
  const live = searchAsYouType({
    ...{ form, field, place, announce: politely(status), words, signal },
    shown: undefined,
    onAnswer: () => {
      body.scrollTop = returning?.scroll ?? 0;
      if (returning !== undefined) focusLink(body, returning.href);
      returning = undefined;
    },
  });
  body.addEventListener("click", (event) => {
    const link = event.target instanceof Element ? event.target.closest("a") : null;
    if (link === null || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const href = link.getAttribute("href") ?? "";
    keepLeftSearch(history, { text: field.value, scroll: body.scrollTop, href });
  });
  dialog.addEventListener("close", () => keepLeftSearch(history, undefined));
  const announce = politely(status);
  const follow = () => {
    const isEmpty = field.value.trim() === "";
    full.href = searchAddress(form);
    // It keeps its room, so that nothing moves when it comes.
    full.style.visibility = isEmpty ? "hidden" : "";
    recent.hidden = !isEmpty;
    if (isEmpty) showRecentSearches(recent, { words, action, announce, field });
  };
  field.addEventListener("input", follow);
  const remember = () => rememberSearch(deviceStorage(), field.value);
  form.addEventListener("submit", remember);
  full.addEventListener("click", remember);
  dialog.addEventListener("keydown", (event) => {
    // The keys of a composition are the input method's: Enter does not send, Escape does not close.
    if (isComposing(event)) {
      if (event.key === "Enter" || event.key === "Escape") event.preventDefault();
    } else if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      if (moveFocus([field, ...body.querySelectorAll("a"), full], event.key)) event.preventDefault();
    }
  });
  const show = () => {
    if (!dialog.open) dialog.showModal();
    follow();
    live.ask();
    field.focus();
  };
  return {
    open: () => {
      show();
      field.select();
    },
    restore: (left) => {
      returning = left;
      field.value = left.text;
      show();
    },
  };
}

/** Without a scroll: the place is known. */
function focusLink(within: HTMLElement, href: string): void {
  const links = [...within.querySelectorAll("a")];
  links.find((link) => link.getAttribute("href") === href)?.focus({ preventScroll: true });
}

/** @returns whether the key has moved the focus; at either end it stays */
function moveFocus(stops: readonly HTMLElement[], key: "ArrowDown" | "ArrowUp"): boolean {
  const shown = stops.filter(isShown);
  const { activeElement } = document;
  const here = activeElement instanceof HTMLElement ? shown.indexOf(activeElement) : -1;
  const next = here === -1 ? undefined : shown[here + (key === "ArrowDown" ? 1 : -1)];
  next?.focus();
  return next !== undefined;
}

/** `checkVisibility` came to Safari with 17.4. */
function isShown(stop: HTMLElement): boolean {
  return stop.getClientRects().length > 0 && getComputedStyle(stop).visibility === "visible";
}

function createElements(action: string, words: SearchWords) {
  const field = document.createElement("input");
  field.name = "q";
  field.className = "search-field";
  field.autocomplete = "off";
  field.autocapitalize = "none";
  field.spellcheck = false;
  field.enterKeyHint = "search";
  field.placeholder = words.placeholder;
  field.setAttribute("aria-label", words.title);

  const dialog = document.createElement("dialog");
  dialog.className = "search-dialog";
  dialog.setAttribute("aria-label", words.title);
  dialog.addEventListener("click", ({ target }) => {
    // The dialog itself is hit where nothing of it is: on what lies behind.
    if (target === dialog) dialog.close();
  });

  const close = createButton("", words.close);
  close.addEventListener("click", () => dialog.close());
  const form = document.createElement("form");
  form.className = "search-form";
  form.action = action;
  form.setAttribute("role", "search");
  form.append(field, close);

  const status = document.createElement("p");
  status.className = "sr-only";
  status.setAttribute("role", "status");
  const body = document.createElement("div");
  body.className = "search-dialog-body";
  const full = document.createElement("a");
  full.textContent = words.allResults;
  const keys = document.createElement("span");
  keys.textContent = words.keys;
  const foot = document.createElement("div");
  foot.className = "search-dialog-foot";
  foot.append(full, keys);
  dialog.append(form, body, foot, status);
  return { body, dialog, field, form, full, status };
}
