/** How KaTeX marks a part of a formula that no line breaks; between two of them one may. */
const part = '<span class="katex-base">';

/**
 * Puts each part of a formula into a box of its own, out of which nothing of it shows (`article-body.css`): KaTeX's own
 * are as wide as TeX says, while `\kern` and `\rlap` place what is in them anywhere on the page.
 *
 * `<span class="katex-base">…</span>` → `<span class="math-part"><span class="katex-base">…</span></span>`
 */
export function boxFormulaParts(html: string): string {
  let boxed = "";
  let copied = 0;
  let depth = 0;
  for (const tag of html.matchAll(/<(\/?)span\b[^>]*>/g)) {
    const end = tag.index + tag[0].length;
    if (tag[1] === "/") {
      if (depth === 0) continue;
      depth--;
      if (depth > 0) continue;
      boxed += `${html.slice(copied, end)}</span>`;
      copied = end;
    } else if (depth > 0) {
      depth++;
    } else if (tag[0] === part) {
      boxed += `${html.slice(copied, tag.index)}<span class="math-part">`;
      copied = tag.index;
      depth = 1;
    }
  }
  return boxed + html.slice(copied);
}
