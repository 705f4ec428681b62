import { createButton } from "./create-button.ts";

export interface CopyCodeWords {
  readonly copyCode: string;
  readonly copied: string;
}

/** How long the button says that it has copied. */
const confirmationMilliseconds = 2_000;

/** Gives each code block a button that copies it; without a clipboard (plain HTTP) there is none. */
export function addCopyButtons(
  article: ParentNode,
  words: CopyCodeWords,
  announce: (words: string) => void,
): () => void {
  // Browsers leave it out where they don't trust the page's origin, whatever its type says.
  const clipboard: Clipboard | undefined = navigator.clipboard;
  if (clipboard === undefined) return () => {};
  const buttons = [...article.querySelectorAll("[data-code]")].map((block) => {
    const button = createButton("copy-code", words.copyCode);
    button.addEventListener("click", async () => {
      await clipboard.writeText(block.querySelector("pre")?.textContent ?? "");
      announce(words.copied);
      button.dataset.copied = "";
      setTimeout(() => delete button.dataset.copied, confirmationMilliseconds);
    });
    block.append(button);
    return button;
  });
  return () => {
    for (const button of buttons) button.remove();
  };
}
