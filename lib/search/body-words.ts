import { TookTooLong, withinFairTime } from "../content/limits/time-limit.ts";
import { componentNames, readPropNames } from "../markdown/components/registry.ts";
import { readableSource, unmask } from "./readable-source.ts";

export interface BodyWords {
  /** One heading a line. */
  readonly headings: string;
  /** The text of the body without markup and code blocks, one block a line; headings included. */
  readonly text: string;
}

/** What readers read of a tag: the props of components, and what images show to those who can't see them. */
const readProps = new RegExp(
  String.raw`\b(?:${[...new Set(componentNames.flatMap(readPropNames)), "alt"].join("|")})=(?:"([^"]*)"|'([^']*)')`,
  "g",
);

/**
 * What a reader could search for in a body, read line by line. A Markdown parser takes 5 to 20 ms for an article,
 * minutes for 10,000 of them; this takes about one. What it misreads costs a stray word, never an article.
 */
export function bodyWords(body: string): BodyWords {
  if (body.length < unlimitedSize) return readWords(body);
  try {
    return withinFairTime(milliseconds, () => readWords(body));
  } catch (error) {
    if (!(error instanceof TookTooLong)) throw error;
    return { headings: "", text: body.replace(/[^\p{L}\p{N}\n]+/gu, " ").trim() };
  }
}

/** Setting a limit takes time itself, and a smaller body needs none. */
const unlimitedSize = 10_000;

/** By the clock; what is written to hold the expressions up is searched by its letters alone. */
const milliseconds = 1_500;

function readWords(body: string): BodyWords {
  const headings: string[] = [];
  const lines: string[] = [];
  for (const line of linesOf(readableSource(body))) {
    const heading = /^ {0,3}#{1,6}[ \t]+(.*?)[ \t]*#*$/.exec(line)?.[1];
    const text = wordsOfLine(heading ?? line);
    if (text === "") continue;
    if (heading !== undefined) headings.push(text);
    lines.push(text);
  }
  return { headings: headings.join("\n"), text: lines.join("\n") };
}

/** A value of JSX may hold braces two deep, as `{[{ a: 1 }]}` does. */
const jsxValue = String.raw`\{(?:[^{}]|\{(?:[^{}]|\{[^{}]{0,500}\}){0,500}\}){0,2000}\}`;
const value = String.raw`"[^"]{0,5000}"|'[^']{0,5000}'|${jsxValue}|[^\s"'=<>\x60{}]{1,2000}`;
const attribute = String.raw`[a-z_:@][\w.:-]{0,60}(?:\s{0,20}=\s{0,20}(?:${value}))?|${jsxValue}`;
/** What CommonMark and JSX call a tag: the `a <b` of a sentence is none. */
const tag = new RegExp(
  String.raw`</?[a-z][\w.:-]{0,60}(?:\s{1,200}(?:${attribute})){0,60}\s{0,200}/?>`,
  "gi",
);

/** Tags may go over several lines; no line is longer than what the expressions below are quick with. */
function linesOf(body: string): readonly string[] {
  return body
    .replace(/<https?:[^<>]{0,2000}>/g, " ")
    .replace(tag, wordsOfTag)
    .split("\n")
    .flatMap((line) => (line.length > longestLine ? (line.match(longLine) ?? []) : [line]));
}

const longestLine = 2_000;
/** Up to a blank, if there is one. */
const longLine = new RegExp(`.{1,${longestLine}}(?=\\s|$)|.{1,${longestLine}}`, "gu");

const link =
  /!?\[([^[\]]{0,500})\]\((?:[^()\s]|\([^()]{0,200}\)){0,2000}(?:\s+(?:"[^"]{0,500}"|'[^']{0,500}'))?\)/g;

/** A rule, or the row below a table's header; whether it has three dashes is asked by itself, or time would grow cubically. */
const onlyRule = /^[ \t:|-]+$/;

function wordsOfLine(line: string): string {
  return unmask(
    line
      .replace(/\{%[^%]{0,500}%\}|\{\{[^{}]{0,500}\}\}|\{:[^{}]{0,500}\}/g, " ")
      .replace(/^ {0,3}\[(?!\^)[^[\]]+\]:\s+\S.*$/, "")
      // Twice, for a picture inside of a link.
      .replace(link, "$1")
      .replace(link, "$1")
      .replace(/\[\^[^[\]]{1,200}\]:?/g, " ")
      .replace(/\[([^[\]]{1,500})\]\[[^[\]]{0,200}\]/g, "$1")
      .replace(/https?:\/\/\S+/g, " ")
      .replace(/&(amp|lt|gt|quot|nbsp|#39);/g, (_, name) => entities.get(name) ?? " ")
      .replace(/^[ \t]*(?:>[ \t]*)+/, "")
      .replace(/^[ \t]*(?:[-*+]|\d+[.)])[ \t]+(?:\[[ xX]\][ \t]+)?/, "")
      .replace(onlyRule, (line) => (line.includes("---") ? "" : line))
      .replace(/(?<!\\)(?:\*+|~~|`+|\|)/g, (mark) => (mark === "|" ? " " : ""))
      .replace(/(?<![\p{L}\p{N}\\])_+|_+(?![\p{L}\p{N}])/gu, "")
      .replace(/\\([\\`*_{}[\]()#+.!~|>-])/g, "$1")
      .replace(/\s+/g, " ")
      .trim(),
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
