/**
 * Writes a text that somebody else wrote into a comment on GitHub: it neither becomes markup, nor a link, nor calls
 * anybody by `@name`, nor refers to an issue by `#1`.
 */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/\s+/g, " ")
    .trim()
    .replace(/[\\`*_{}[\]()<>#+!|~$-]/g, "\\$&")
    .replace(/&/g, "&amp;")
    .replace(/@(?=\w)/g, "@\u200B")
    .replace(/:(?=\/\/)/g, ":\u200B")
    .replace(/\b(www)\./gi, "$1\u200B.");
}

/** A text as code: paths, names of rules. Nothing in it means anything. */
export function asCode(text: string): string {
  const line = text.replace(/\s+/g, " ");
  const longest = Math.max(0, ...(line.match(/`+/g) ?? []).map((run) => run.length));
  const fence = "`".repeat(longest + 1);
  const space = /^`|`$/.test(line) ? " " : "";
  return `${fence}${space}${line}${space}${fence}`;
}
