/**
 * Puts `next` into a place. A reader whose focus was in what stood there finds it on the same link or button, where
 * there is one again, else on `otherwise`: without that a browser puts it at the beginning of the page.
 */
export function replaceKeepingFocus(place: HTMLElement, next: HTMLElement, otherwise: HTMLElement): void {
  const focused = place.contains(document.activeElement) ? document.activeElement : null;
  place.replaceChildren(next);
  if (focused === null) return;
  const stops = [...next.querySelectorAll<HTMLElement>("a, button")];
  (stops.find((stop) => isSame(stop, focused)) ?? otherwise).focus();
}

function isSame(stop: Element, other: Element): boolean {
  return stop instanceof HTMLAnchorElement
    ? stop.getAttribute("href") === other.getAttribute("href")
    : stop.textContent === other.textContent;
}
