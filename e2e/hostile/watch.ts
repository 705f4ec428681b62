import type { Page } from "playwright/test";

declare global {
  interface Window {
    /** What a hostile article called; none in a document that is no HTML. */
    hostileCalls?: string[];
  }
}

/** Notes on a page, from now on, what no article may do: run, ask another host, open a dialog or a window, lead away. */
export async function watchHostile(page: Page, origin: string, complaints: string[]): Promise<void> {
  const complain = (what: string) => complaints.push(`${page.url()}: ${what}`);
  await page.addInitScript(() => {
    const calls: string[] = [];
    window.hostileCalls = calls;
    for (const name of ["alert", "confirm", "prompt", "print", "open"]) {
      Reflect.set(window, name, () => calls.push(name));
    }
  });
  page.on("dialog", async (dialog) => {
    complain(`dialog ${dialog.message()}`);
    await dialog.dismiss();
  });
  page.on("popup", (popup) => complain(`window ${popup.url()}`));
  page.on("download", (download) => complain(`download ${download.url()}`));
  page.on("pageerror", (error) => complain(error.message));
  page.on("request", (request) => {
    const url = new URL(request.url());
    if (url.origin !== origin && url.protocol !== "data:") complain(`request ${request.url()}`);
  });
}

/** Does to everything in a page what a reader, or time, might do to it, and answers what came of it. */
export async function provoke(page: Page): Promise<readonly string[]> {
  const before = page.url();
  const found = await page.evaluate(async () => {
    const dangerous: string[] = [];
    for (const element of document.querySelectorAll("main *, article *")) {
      for (const { name, value } of element.attributes) {
        if (/^on|^srcdoc$|^formaction$/i.test(name)) dangerous.push(`${name}="${value}"`);
      }
      // As the browser reads it.
      const address: unknown = Reflect.get(element, "href") ?? Reflect.get(element, "src");
      if (typeof address === "string" && /^(?!https?:|mailto:|tel:|data:image\/svg)\w+:/.test(address))
        dangerous.push(address);
      for (const type of [
        "mouseover",
        "pointerenter",
        "focus",
        "blur",
        "toggle",
        "error",
        "load",
        "animationend",
        "scroll",
      ]) {
        element.dispatchEvent(new Event(type));
      }
      if (element instanceof HTMLDetailsElement) element.open = true;
    }
    const clobbered = ["TURBOPACK", "__next_f", "__NEXT_DATA__"].filter(
      (name) => Reflect.get(window, name) instanceof Element,
    );
    await new Promise((resolve) => setTimeout(resolve, 50));
    return [...dangerous, ...clobbered, ...(window.hostileCalls ?? []).map((name) => `called ${name}`)];
  });
  return page.url() === before ? found : [...found, `left ${before}`];
}
