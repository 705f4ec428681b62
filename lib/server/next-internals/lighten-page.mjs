// @ts-check
// Plain JavaScript: the server loads it without a build, beside the cache of pages.

const scripts = /<script\b([^>]*)>([\s\S]*?)<\/script>/g;
const scriptPreloads = /<link\b[^>]*\bas="script"[^>]*>/g;

/**
 * A prerendered page without what only Next's client runtime reads, which the production build does not start
 * (`clientEntry` in `next.config.ts`): the page once more as React's payload, and the chunks of client components.
 * They are more than half of a page and most of its script, and the payload's inline scripts are what the content
 * security policy would refuse. All other scripts stay, inline ones too.
 *
 * @param {string} html
 * @param {ReadonlySet<string>} startedChunks paths below `/_next/` of the scripts that the build starts pages with
 * @returns {string}
 */
export function lightenPage(html, startedChunks) {
  /** @param {string} tag */
  const isNeeded = (tag) => {
    const chunk = /\b(?:src|href)="[^"]*\/_next\/(static\/chunks\/[^"?]+\.js)[^"]*"/.exec(tag)?.[1];
    return chunk === undefined || startedChunks.has(chunk);
  };
  return html
    .replace(scripts, (script, /** @type {string} */ attributes, /** @type {string} */ code) =>
      isPayload(code) || !isNeeded(attributes) ? "" : script,
    )
    .replace(scriptPreloads, (link) => (isNeeded(link) ? link : ""));
}

/**
 * What Next's `use-flight-response` writes around each part of the payload.
 * @param {string} code
 */
function isPayload(code) {
  return code.startsWith("self.__next_f.push(") || code.startsWith("(self.__next_f=self.__next_f||[])");
}
