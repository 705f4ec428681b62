import { originalFile } from "../content/addresses/original-file.ts";
import { createButton } from "./create-button.ts";

export interface EnlargeWords {
  readonly enlarge: string;
  readonly openFile: string;
  readonly close: string;
}

/**
 * Opens the article's images as large as the window allows: by a button on the image for keyboard and screen reader,
 * and by a click on the image itself. An image that an editor made a link stays that link; a link to the image's own
 * file (`data-full`), which is what readers without JavaScript have, opens it here.
 */
export function enlargeFigures(article: HTMLElement, words: EnlargeWords): () => void {
  // Safari before 15.4.
  if (!("HTMLDialogElement" in window)) return () => {};
  const listening = new AbortController();
  const { signal } = listening;
  let dialog: ImageDialog | undefined;
  const show = (image: HTMLImageElement) => {
    if (dialog === undefined) {
      dialog = createDialog(words);
      article.append(dialog.element);
    }
    dialog.show(image);
  };

  const images = article.querySelectorAll<HTMLImageElement>(".lead-figure img, .article-body img");
  const buttons = [...images].flatMap((image) => {
    const link = image.closest("a");
    const button = createButton("enlarge", "");
    const open = (event: Event) => {
      if (event instanceof MouseEvent && (event.ctrlKey || event.metaKey || event.shiftKey)) return;
      event.preventDefault();
      show(image);
    };
    if (link !== null) {
      if ("full" in link.dataset) link.addEventListener("click", open, { signal });
      return [];
    }
    button.setAttribute("aria-label", [words.enlarge, image.alt].filter(Boolean).join(": "));
    button.addEventListener("click", open, { signal });
    image.addEventListener("click", open, { signal });
    image.classList.add("enlargeable");
    image.after(button);
    return [button];
  });
  return () => {
    listening.abort();
    dialog?.element.remove();
    for (const button of buttons) button.remove();
  };
}

interface ImageDialog {
  readonly element: HTMLDialogElement;
  readonly show: (image: HTMLImageElement) => void;
}

function createDialog(words: EnlargeWords): ImageDialog {
  const element = document.createElement("dialog");
  element.className = "image-dialog";
  const large = document.createElement("img");
  const stage = document.createElement("div");
  stage.className = "image-dialog-stage";
  stage.append(large);
  const caption = document.createElement("p");
  const file = document.createElement("a");
  file.textContent = words.openFile;
  const close = createButton("", words.close);
  close.autofocus = true;
  close.addEventListener("click", () => element.close());
  element.addEventListener("click", ({ target }) => {
    if (target === stage || target === large) element.close();
  });
  const bar = document.createElement("div");
  bar.className = "image-dialog-bar";
  bar.append(caption, file, close);
  element.append(stage, bar);
  return {
    element,
    show: (image) => {
      // The file itself instead of the size that was optimised for its place in the text.
      large.src = originalFile(image.src, location.href);
      large.alt = image.alt;
      for (const ground of ["on-light", "on-dark"]) {
        large.classList.toggle(ground, image.classList.contains(ground));
      }
      large.style.setProperty("--file-width", `${image.getAttribute("width") ?? image.naturalWidth}px`);
      caption.textContent = image.closest("figure")?.querySelector("figcaption")?.textContent ?? "";
      file.href = large.src;
      element.setAttribute("aria-label", image.alt || words.enlarge);
      element.showModal();
    },
  };
}
