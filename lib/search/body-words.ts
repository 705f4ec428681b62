export interface BodyWords {
  /** One heading a line. */
  readonly headings: string;
  /** The text of the body without markup and code blocks, one block a line; headings included. */
  readonly text: string;
}

const fence = /^ {0,3}(`{3,}|~{3,})/;

/** The props of components that readers read. */
const readProps = /\b(?:title|caption|credit|by|source|alt)=(?:"([^"]*)"|'([^']*)')/g;

/**
 * What a reader could search for in a body, read line by line. A Markdown parser takes 5 to 20 ms for an article,
 * minutes for 10,000 of them; this takes about one. What it misreads costs a stray word, never an article.
 */
export function bodyWords(body: string): BodyWords {
  const headings: string[] = [];
  const lines: string[] = [];
  for (const line of linesOf(withoutCode(withoutUnseen(body)))) {
    const heading = /^ {0,3}#{1,6}[ \t]+(.*?)[ \t]*#*$/.exec(line)?.[1];
    const text = wordsOfLine(heading ?? line);
    if (text === "") continue;
    if (heading !== undefined) headings.push(text);
    lines.push(text);
  }
  return { headings: headings.join("\n"), text: lines.join("\n") };
}

/** What no reader sees, from its beginning to its end. */
const unseen: readonly (readonly [open: RegExp, close: RegExp])[] = [
  [/<!--/g, /-->/g],
  [/\{\/\*/g, /\*\/\}/g],
  [/<script\b/gi, /<\/script\s*>/gi],
  [/<style\b/gi, /<\/style\s*>/gi],
  [/\{%-?\s{0,9}highlight\b/g, /\{%-?\s{0,9}endhighlight\s{0,9}-?%\}/g],
];

function withoutUnseen(body: string): string {
  return unseen.reduce((text, [open, close]) => withoutParts(text, open, close), body);
}

/** Walks the text once: where an end is missing, one expression for both would look for it again from every beginning. */
function withoutParts(text: string, open: RegExp, close: RegExp): string {
  const kept: string[] = [];
  let place = 0;
  for (;;) {
    open.lastIndex = place;
    const start = open.exec(text)?.index;
    close.lastIndex = start ?? 0;
    if (start === undefined || close.exec(text) === null) break;
    kept.push(text.slice(place, start));
    place = close.lastIndex;
  }
  return [...kept, text.slice(place)].join(" ");
}

function withoutCode(body: string): string {
  let open: string | undefined;
  return body
    .split("\n")
    .filter((line) => {
      const mark = fence.exec(line)?.[1];
      if (open === undefined) {
        open = mark;
        return mark === undefined;
      }
      if (mark?.startsWith(open) && line.trim() === mark) open = undefined;
      return false;
    })
    .join("\n");
}

/** Tags may go over several lines; no line is longer than what the expressions below are quick with. */
function linesOf(body: string): readonly string[] {
  return body
    .replace(/<https?:[^<>]{0,2000}>/g, " ")
    .replace(/<\/?[a-z][^<>]{0,5000}>/gi, wordsOfTag)
    .split("\n")
    .flatMap((line) => (line.length > longestLine ? (line.match(longLine) ?? []) : [line]));
}

const longestLine = 10_000;
const longLine = new RegExp(`.{1,${longestLine}}`, "gu");

const link =
  /!?\[([^[\]]{0,500})\]\((?:[^()\s]|\([^()]{0,200}\)){0,2000}(?:\s+(?:"[^"]{0,500}"|'[^']{0,500}'))?\)/g;

function wordsOfLine(line: string): string {
  return (
    line
      .replace(/\{%[^%]{0,500}%\}|\{\{[^{}]{0,500}\}\}|\{:[^{}]{0,500}\}/g, " ")
      .replace(/^ {0,3}\[(?!\^)[^[\]]+\]:\s+\S.*$/, "")
      // Twice, for a picture inside of a link.
      .replace(link, "$1")
      .replace(link, "$1")
      .replace(/\[\^[^[\]]{1,200}\]:?/g, " ")
      .replace(/\[([^[\]]{1,500})\]\[[^[\]]{0,200}\]/g, "$1")
      .replace(/<https?:[^>]{0,2000}>/g, " ")
      .replace(/<\/?[a-z][^<>]{0,5000}>/gi, wordsOfTag)
      .replace(/https?:\/\/\S+/g, " ")
      .replace(/&(amp|lt|gt|quot|nbsp|#39);/g, (_, name) => entities.get(name) ?? " ")
      .replace(/^[ \t]*(?:>[ \t]*)+/, "")
      .replace(/^[ \t]*(?:[-*+]|\d+[.)])[ \t]+(?:\[[ xX]\][ \t]+)?/, "")
      .replace(/^[ \t]*\|?[ \t:|-]*-{3,}[ \t:|-]*$/, "")
      .replace(/(?<!\\)(?:\*+|~~|`+|\|)/g, (mark) => (mark === "|" ? " " : ""))
      .replace(/(?<![\p{L}\p{N}\\])_+|_+(?![\p{L}\p{N}])/gu, "")
      .replace(/\\([\\`*_{}[\]()#+.!~|>-])/g, "$1")
      .replace(/\s+/g, " ")
      .trim()
  );
}

function wordsOfTag(tag: string): string {
  return Array.from(tag.matchAll(readProps), ([, double, single]) => ` ${double ?? single} `).join("");
}

const entities = new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["nbsp", " "],
  ["#39", "'"],
]);
