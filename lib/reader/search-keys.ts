type KeyStroke = Pick<
  KeyboardEvent,
  "altKey" | "code" | "ctrlKey" | "isComposing" | "key" | "metaKey" | "repeat" | "shiftKey"
> & { readonly keyCode: number };

/**
 * Whether a key belongs to an input method that is putting a syllable together. Safari ends the composition before it
 * tells of the key that ended it: then only the old `keyCode` gives it away.
 * @see https://www.w3.org/TR/uievents/#determine-keydown-keyup-keyCode
 */
export function isComposing({ isComposing, keyCode }: Pick<KeyStroke, "isComposing" | "keyCode">): boolean {
  return isComposing || keyCode === 229;
}

/**
 * Whether a key opens the search: `/`, unless it is typed into something, and Ctrl or ⌘ with K. With the Korean keyboard
 * some systems call that key `ㅏ`.
 */
export function opensSearch(stroke: KeyStroke, place: "field" | "page"): boolean {
  const { altKey, code, ctrlKey, key, metaKey, repeat, shiftKey } = stroke;
  if (isComposing(stroke) || repeat || altKey) return false;
  if (!ctrlKey && !metaKey) return key === "/" && place === "page";
  const isLatin = /^[a-z]$/i.test(key);
  return ctrlKey !== metaKey && !shiftKey && (isLatin ? key.toLowerCase() === "k" : code === "KeyK");
}

/** Whether what has the focus takes letters: a shortcut of one key must leave them to it. */
export function takesLetters(element: Element | null): boolean {
  return (
    element instanceof HTMLElement &&
    (element.isContentEditable || element.matches("input, select, textarea, [role=textbox]"))
  );
}
