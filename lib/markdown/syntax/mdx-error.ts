/** What MDX's parser says of a body that it cannot read: its reason is an English sentence for programmers. */
export interface MdxError {
  readonly ruleId: string;
  readonly reason: string;
  readonly body: string;
  /** Where in the body the parser gave up. */
  readonly offset: number;
}

export function toOffset(body: string, line: number, column: number): number {
  const before = body.split("\n").slice(0, line - 1);
  return before.reduce((sum, { length }) => sum + length + 1, 0) + column - 1;
}

/** A longer piece of the body is quoted with its beginning only. */
const longestQuote = 60;

/** The piece of the body that a message quotes: up to `end`, on one line. */
export function quoteFrom(body: string, offset: number, end: RegExp): string {
  const line = body.slice(offset, offset + 1000).split("\n", 1)[0] ?? "";
  const found = end.exec(line);
  const quote = (found === null ? line : line.slice(0, found.index + found[0].length)).trim();
  return quote.length > longestQuote ? `${quote.slice(0, longestQuote - 1)}…` : quote;
}

/** A whole tag, `<Figure src="…">`, or as much of it as its line holds. */
export function tagAt(body: string, offset: number): string {
  return quoteFrom(body, offset, /(?<=^(?:"[^"]*"|'[^']*'|[^"'>])*)>/);
}

/** `Callout` of `</Callout>`. */
export function nameOf(tag: string): string {
  return /[^\s<>/]+/.exec(tag)?.[0] ?? "";
}

/** How a bracket of the body is kept a character of the text. */
export function escaped(text: string): string {
  const kind = text.startsWith("{") ? "중괄호" : "꺾쇠";
  return `글자로 보이게 하려면 여는 ${kind} 앞에 역슬래시를 붙여 ‘\\${text}’처럼 입력해 주세요.`;
}
