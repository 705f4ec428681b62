/** Moves the line between two images that lie on each other (`Compare`) with its slider. */
export function divideComparisons(article: HTMLElement): () => void {
  const listening = new AbortController();
  for (const slider of article.querySelectorAll<HTMLInputElement>(".compare-slider")) {
    const divide = () => {
      slider.parentElement?.style.setProperty("--split", `${slider.value}%`);
      slider.ariaValueText = `${slider.value}%`;
    };
    slider.addEventListener("input", divide, { signal: listening.signal });
    // A browser that comes back to a page keeps where the slider was.
    divide();
  }
  return () => listening.abort();
}
