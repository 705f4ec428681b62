/** Longer than the pause between two keys: a count that is out of date at once is not read out. */
const pauseMilliseconds = 700;

/**
 * Says the last of one speaker's messages once nothing new has come for a while; an empty one takes back what this
 * speaker said or was to say, and nobody else's words. The status is empty in between, so that the same words are said
 * again.
 */
export function politely(status: Pick<HTMLElement, "textContent">): (message: string) => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let said = "";
  return (message) => {
    clearTimeout(timer);
    if (message !== "" || status.textContent === said) status.textContent = "";
    if (message === "") return;
    timer = setTimeout(() => {
      said = message;
      status.textContent = message;
    }, pauseMilliseconds);
  };
}
