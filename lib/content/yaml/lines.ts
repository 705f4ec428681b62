/** The line of a text on which an offset lies, and where it begins. */
export function lineAt(text: string, offset: number): { readonly line: string; readonly start: number } {
  const start = offset === 0 ? 0 : text.lastIndexOf("\n", offset - 1) + 1;
  const end = text.indexOf("\n", start);
  return { line: text.slice(start, end === -1 ? undefined : end), start };
}

export interface KeyLine {
  /** With its indentation, up to the colon. */
  readonly key: string;
  readonly name: string;
  readonly value: string;
}

/** `title: 새 모델: 공개` is the key `title` and the rest. */
export function splitKeyLine(line: string): KeyLine | undefined {
  const [, key, name, value] = /^(\s*(?:- )?([\w가-힣-]+)\s*:)\s+(\S.*?)\s*$/.exec(line) ?? [];
  return key === undefined || name === undefined || value === undefined ? undefined : { key, name, value };
}

/** The line with its whole value in quotes that the value does not hold itself. */
export function withQuotedValue({ key, value }: KeyLine): string {
  const bare = /^(["']).*\1$/.test(value) ? value.slice(1, -1) : value;
  return `${key.trimStart()} ${quoted(bare)}`;
}

function quoted(text: string): string {
  if (!/["\\]/.test(text)) return `"${text}"`;
  return `'${text.replaceAll("'", "''")}'`;
}
