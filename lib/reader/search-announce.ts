/** Longer than the pause between two keys: a count that is out of date at once is not read out. */
const pauseMilliseconds = 700;

/**
 * Says the last of several messages once nothing new has come for a while; an empty one takes back what was to be said.
 * The status is empty in between, so that the same words are said again.
 */
export function politely(status: HTMLElement): (message: string) => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return (message) => {
    clearTimeout(timer);
    status.textContent = "";
    if (message === "") return;
    timer = setTimeout(() => {
      status.textContent = message;
    }, pauseMilliseconds);
  };
}
