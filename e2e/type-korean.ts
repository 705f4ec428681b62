import { assemble, disassemble } from "es-hangul";
import type { Page } from "playwright/test";

/**
 * Types into the focused field as a Korean input method does: each key changes the syllable that is being put together,
 * and the next syllable closes it. The last one stays open, until `closeSyllable`.
 */
export async function typeKorean(page: Page, text: string): Promise<void> {
  const method = await page.context().newCDPSession(page);
  const keys = [...disassemble(text)];
  let closed = 0;
  for (const [place] of keys.entries()) {
    const written = assemble(keys.slice(0, place + 1));
    const finished = written.slice(closed, -1);
    if (finished !== "") await method.send("Input.insertText", { text: finished });
    closed = written.length - 1;
    await compose(page, written.slice(-1));
  }
}

/** What the open syllable is now. */
export async function compose(page: Page, syllable: string): Promise<void> {
  const method = await page.context().newCDPSession(page);
  const end = syllable.length;
  await method.send("Input.imeSetComposition", { text: syllable, selectionStart: end, selectionEnd: end });
}

export async function closeSyllable(page: Page, syllable: string): Promise<void> {
  const method = await page.context().newCDPSession(page);
  await method.send("Input.insertText", { text: syllable });
}

/** The keys that the page hears of from now on, with whether they belong to a composition. */
export async function listenToKeys(page: Page): Promise<() => Promise<readonly string[]>> {
  await page.evaluate(() => {
    const heard: string[] = [];
    Reflect.set(window, "heardKeys", heard);
    document.addEventListener("keydown", ({ key, isComposing }) =>
      heard.push(isComposing ? `${key} composing` : key),
    );
  });
  return () => page.evaluate(() => Reflect.get(window, "heardKeys"));
}
