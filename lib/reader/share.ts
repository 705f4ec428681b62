import { readableAddress } from "../content/addresses/readable-address.ts";

export interface ShareWords {
  readonly linkCopied: string;
}

/** Brings the share buttons to life: `data-share="native"` where the browser can share, `data-share="copy"` everywhere else. */
export function enableSharing(
  article: ParentNode,
  words: ShareWords,
  announce: (words: string) => void,
): () => void {
  const { title } = document;
  const url = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href ?? location.href;
  const listening = new AbortController();
  const onClick = (kind: string, possible: boolean, act: () => Promise<void>) => {
    const button = article.querySelector<HTMLButtonElement>(`[data-share="${kind}"]`);
    if (button === null) return;
    button.hidden = !possible;
    button.addEventListener("click", act, { signal: listening.signal });
  };
  onClick("native", "share" in navigator, async () => {
    // Rejected when the reader thinks better of it.
    await navigator.share({ title, url }).catch(() => {});
  });
  onClick("copy", "clipboard" in navigator, async () => {
    await navigator.clipboard.writeText(readableAddress(url));
    announce(words.linkCopied);
  });
  return () => listening.abort();
}
