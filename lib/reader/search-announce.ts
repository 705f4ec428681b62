/** Longer than the pause between two keys: a count that is out of date at once is not read out. */
const pauseMilliseconds = 700;

/**
 * Announces a source's last message once nothing new has come for a while. An empty message cancels this source's messages
 * and leaves those of others. The status is empty in between, so that equal words are announced again.
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
