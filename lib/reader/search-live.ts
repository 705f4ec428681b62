import { createButton } from "./create-button.ts";
import { deviceStorage } from "./device-storage.ts";
import { parseOwnPage } from "./parse-own-page.ts";
import { replaceKeepingFocus } from "./replace-keeping-focus.ts";
import { rememberSearch } from "./search-recent.ts";
import type { SearchWords } from "./search-words.ts";
import { showRelativeDates } from "./show-relative-dates.ts";

interface LiveSearchOptions {
  readonly form: HTMLFormElement;
  readonly field: HTMLInputElement;
  /** Holds the answer. */
  readonly place: HTMLElement;
  readonly announce: (message: string) => void;
  readonly words: Pick<SearchWords, "failed" | "retry">;
  readonly signal: AbortSignal;
  /** The address whose answer stands there already. */
  readonly shown: string | undefined;
  readonly onAnswer: (address: string, page: Document) => void;
}

export interface LiveSearch {
  /** Asks for what the form says now, unless its answer is shown already. */
  readonly ask: () => void;
}

/** Shorter than the pause between two words, longer than that between two keys. */
const pauseMilliseconds = 150;

/** Longer than the pause between two keys of a syllable: until then, nobody means what stands in the field. */
const syllableMilliseconds = 700;

/**
 * Answers while a reader types, also in the middle of a composition: a Korean syllable stays open until the next key,
 * and the last one of a query until Enter. Each answer is taken out of the page that the same address has without a
 * script, so there is one way to show results.
 */
export function searchAsYouType(options: LiveSearchOptions): LiveSearch {
  const { form, field, place, signal, announce, words, onAnswer } = options;
  let { shown } = options;
  let asking = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isComposing = false;
  let keys = 0;

  /** A syllable that is being put together asks for something else at each key: a good list waits for a pause. */
  const stays = async (answer: HTMLElement) => {
    if (!isComposing || !isWorse(answer, place.querySelector<HTMLElement>("[data-search-answer]")))
      return false;
    const before = keys;
    await new Promise((resolve) => setTimeout(resolve, syllableMilliseconds));
    return keys !== before;
  };

  const ask = async () => {
    clearTimeout(timer);
    asking.abort();
    asking = new AbortController();
    const mine = asking.signal;
    const address = searchAddress(form);
    if (address === shown) {
      place.ariaBusy = null;
      return;
    }
    place.ariaBusy = "true";
    try {
      const page = await fetchPage(address, mine);
      const answer = page.querySelector<HTMLElement>("[data-search-answer]");
      if (answer === null) throw new Error(`${address} holds no answer.`);
      if (mine.aborted || (await stays(answer)) || mine.aborted) return;
      replaceKeepingFocus(place, answer, field);
      showRelativeDates(place, document.documentElement.lang);
      shown = address;
      announce(answer.dataset.searchSays ?? "");
      onAnswer(address, page);
    } catch {
      if (mine.aborted) return;
      shown = undefined;
      replaceKeepingFocus(place, failure(words, ask), field);
      announce(words.failed);
    }
    place.ariaBusy = null;
  };

  field.addEventListener(
    "input",
    () => {
      keys += 1;
      clearTimeout(timer);
      timer = setTimeout(ask, pauseMilliseconds);
    },
    { signal },
  );
  field.addEventListener("compositionstart", () => (isComposing = true), { signal });
  field.addEventListener("compositionend", () => (isComposing = false), { signal });
  // Whoever opens a result has found what they searched.
  place.addEventListener(
    "click",
    ({ target }) => {
      const isResult = target instanceof Element && target.closest("h3 a") !== null;
      if (isResult) rememberSearch(deviceStorage(), field.value);
    },
    { signal },
  );
  signal.addEventListener("abort", () => {
    clearTimeout(timer);
    asking.abort();
  });
  return { ask };
}

/** Whether a new answer lacks some of the query while the shown one has all of it. */
function isWorse(answer: HTMLElement, shown: HTMLElement | null): boolean {
  return shown?.dataset.searchFound === "asked" && answer.dataset.searchFound !== "asked";
}

/** The address that sending the form would open, without empty parameters. */
export function searchAddress(form: HTMLFormElement): string {
  const parameters = new URLSearchParams();
  for (const [name, value] of new FormData(form)) {
    const text = typeof value === "string" ? value.trim() : "";
    if (text !== "") parameters.set(name, text);
  }
  const { pathname } = new URL(form.action);
  const query = parameters.toString();
  return query === "" ? pathname : `${pathname}?${query}`;
}

async function fetchPage(address: string, signal: AbortSignal): Promise<Document> {
  const response = await fetch(address, { signal, headers: { Accept: "text/html" } });
  if (!response.ok) throw new Error(`${address} answers ${response.status}.`);
  return parseOwnPage(await response.text());
}

function failure({ failed, retry }: Pick<SearchWords, "failed" | "retry">, again: () => void): HTMLElement {
  const message = document.createElement("p");
  message.textContent = failed;
  const button = createButton("", retry);
  button.addEventListener("click", again);
  const box = document.createElement("div");
  box.className = "search-failed";
  box.append(message, button);
  return box;
}
