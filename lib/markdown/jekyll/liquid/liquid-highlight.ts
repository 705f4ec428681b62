/**
 * Writes a `highlight` block as a fence, or as `pre` where its tags share their lines with other text.
 *
 * @param before what stands before the block; its last line decides whether the tag has a line for itself
 * @param args what follows the tag's name: `python linenos`
 * @see https://jekyllrb.com/docs/liquid/tags/#code-snippet-highlighting
 */
export function writeHighlight(before: string, args: string, content: string): string {
  const language = /^[\w+#.-]+/.exec(args)?.[0] ?? "";
  const indent = before.slice(before.lastIndexOf("\n") + 1);
  const lines =
    /^[ \t]*\r?\n([\s\S]*\n)[ \t]*$/.exec(content)?.[1] ??
    (/^[ \t]*\r?\n[ \t]*$/.test(content) ? "" : undefined);
  if (indent.trim() === "" && lines !== undefined) {
    const longest = [...content.matchAll(/`+/g)].reduce((length, [run]) => Math.max(length, run.length), 2);
    const fence = "`".repeat(longest + 1);
    return `${fence}${language}\n${lines}${indent}${fence}`;
  }
  const escaped = content.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
  const className = language === "" ? "" : ` class="language-${language}"`;
  return `<pre><code${className}>${escaped}</code></pre>`;
}
