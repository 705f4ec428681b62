import { test as base, expect, type Page } from "playwright/test";

/**
 * `test` for every page that readers see: it fails when, at any time while it runs, the console shows an error or a warning,
 * a request fails or goes to another host, or something moves by itself. An address that answers 404 to a click or to
 * `goto` is no failure here: the tests of that page say what they expect.
 */
export const test = base.extend({
  page: async ({ page, baseURL }, use) => {
    const complaints: string[] = [];
    watchConsole(page, complaints);
    watchRequests(page, complaints, baseURL);
    await watchLayoutShifts(page, complaints);
    await use(page);
    expect(complaints).toEqual([]);
  },
});

export { expect, type Page };

function watchConsole(page: Page, complaints: string[]) {
  page.on("pageerror", (error) => complaints.push(`${page.url()}: ${error.message}`));
  page.on("console", (message) => {
    // Failed requests are told with their address below.
    if (
      !["error", "warning"].includes(message.type()) ||
      message.text().startsWith("Failed to load resource")
    )
      return;
    complaints.push(`${page.url()}: console: ${message.text()}`);
  });
}

/** Cancelled because the reader went on, or a script not loaded because the test has JavaScript switched off. */
const notFailures = ["net::ERR_ABORTED", "csp"];

function watchRequests(page: Page, complaints: string[], ownOrigin: string | undefined) {
  page.on("request", (request) => {
    const { origin, protocol } = new URL(request.url());
    if (protocol.startsWith("http") && origin !== ownOrigin) complaints.push(`other host: ${request.url()}`);
  });
  page.on("requestfailed", (request) => {
    const reason = request.failure()?.errorText ?? "failed";
    if (!notFailures.includes(reason)) complaints.push(`${reason}: ${request.url()}`);
  });
  page.on("response", (response) => {
    if (response.status() < 400 || response.request().isNavigationRequest()) return;
    complaints.push(`${response.status()}: ${response.url()}`);
  });
}

/** Less is no movement but a line that was painted when only its first half had arrived. */
const visibleShift = 0.001;

/** @see https://web.dev/articles/cls: what follows a reader's own action within 500 ms does not count. */
async function watchLayoutShifts(page: Page, complaints: string[]) {
  await page.exposeFunction("reportLayoutShift", (what: string) => complaints.push(what));
  await page.addInitScript((visible) => {
    interface LayoutShift extends PerformanceEntry {
      readonly value: number;
      readonly hadRecentInput: boolean;
      readonly sources: readonly { readonly node: Node | null }[];
    }
    const report: unknown = Reflect.get(window, "reportLayoutShift");
    if (typeof report !== "function") return;
    new PerformanceObserver((list) => {
      for (const shift of list.getEntries() as LayoutShift[]) {
        // A page that is laid out for paper moves, and nobody reads meanwhile.
        if (shift.hadRecentInput || shift.value < visible || matchMedia("print").matches) continue;
        const moved = shift.sources.map(({ node }) => node?.nodeName.toLowerCase()).join(", ");
        report(`${location.pathname}: layout shift ${shift.value.toFixed(4)} of ${moved}`);
      }
    }).observe({ type: "layout-shift", buffered: true });
  }, visibleShift);
}
