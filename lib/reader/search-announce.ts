/** Longer than the pause between two keys: a count that is out of date at once is not read out. */
const pauseMilliseconds = 700;

/** Says the last of several messages once nothing new has come for a while; the same words are said again only after others. */
export function politely(status: HTMLElement): (message: string) => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return (message) => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      status.textContent = message;
    }, pauseMilliseconds);
  };
}
