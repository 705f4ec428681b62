/** The text of a rendered body, with each formula as `⟦its source⟧`. */
export function formulasIn(html: string): string {
  let shown = "";
  let depth = 0;
  let formula = "";
  for (const [part, slash] of html.matchAll(/<(\/?)span\b[^>]*>|<[^>]*>|[^<]+/g)) {
    const isSpan = /^<\/?span\b/.test(part);
    if (depth === 0 && part.startsWith('<span class="math ')) {
      depth = 1;
      formula = "";
    } else if (depth > 0) {
      if (isSpan) depth += slash === "/" ? -1 : 1;
      formula += part;
      if (depth === 0)
        shown += `⟦${/<annotation encoding="application\/x-tex">([^<]*)/.exec(formula)?.[1] ?? ""}⟧`;
    } else if (!part.startsWith("<")) {
      shown += part;
    }
  }
  return shown.trim();
}
