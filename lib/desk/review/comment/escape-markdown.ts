/**
 * Escapes untrusted text for a comment on GitHub: it becomes no markup, no link, no mention (`@name`) and no reference to an
 * issue (`#1`).
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

/** Untrusted text as inline code, for paths and names of rules. */
export function asCode(text: string): string {
  const line = text.replace(/\s+/g, " ");
  const longest = Math.max(0, ...(line.match(/`+/g) ?? []).map((run) => run.length));
  const fence = "`".repeat(longest + 1);
  const space = /^`|`$/.test(line) ? " " : "";
  return `${fence}${space}${line}${space}${fence}`;
}
