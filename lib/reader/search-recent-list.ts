import { createButton } from "./create-button.ts";
import { deviceStorage } from "./device-storage.ts";
import { forgetAllSearches, forgetSearch, recentSearches } from "./search-recent.ts";
import type { SearchWords } from "./search-words.ts";

interface RecentListOptions {
  readonly words: SearchWords;
  /** Where searches go. */
  readonly action: string;
  readonly announce: (message: string) => void;
  /** Takes the focus when the list is gone. */
  readonly field: HTMLElement;
}

/** Fills `place` with the reader's recent searches: each a link, with a button that forgets it. */
export function showRecentSearches(place: HTMLElement, options: RecentListOptions): void {
  const { words, announce, field } = options;
  const storage = deviceStorage();
  const searches = recentSearches(storage);
  if (searches.length === 0) {
    place.replaceChildren();
    return;
  }
  const refresh = (focus: number) => {
    announce(words.forgotten);
    showRecentSearches(place, options);
    const buttons = place.querySelectorAll<HTMLElement>("li button");
    (buttons[Math.min(focus, buttons.length - 1)] ?? field).focus();
  };

  const heading = document.createElement("h2");
  heading.textContent = words.recent;
  const note = document.createElement("p");
  note.textContent = words.recentNote;
  const all = createButton("", words.forgetAll);
  all.addEventListener("click", () => {
    forgetAllSearches(storage);
    refresh(0);
  });
  const head = document.createElement("div");
  head.className = "search-recent-head";
  head.append(heading, note, all);

  const list = document.createElement("ul");
  list.append(
    ...searches.map((search, position) => {
      const link = document.createElement("a");
      link.href = `${options.action}?${new URLSearchParams({ q: search })}`;
      link.textContent = search;
      const button = createButton("", "×");
      button.setAttribute("aria-label", `${search}: ${words.forget}`);
      button.addEventListener("click", () => {
        forgetSearch(storage, search);
        refresh(position);
      });
      const item = document.createElement("li");
      item.append(link, button);
      return item;
    }),
  );
  const section = document.createElement("section");
  section.className = "search-recent no-print";
  section.setAttribute("aria-label", words.recent);
  section.append(head, list);
  place.replaceChildren(section);
}
