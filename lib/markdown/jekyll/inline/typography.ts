import type { Link, Nodes, Root } from "mdast";
import type { VFile } from "vfile";
import { SKIP, visit } from "../../tree/visit.ts";

/**
 * Protected text, which kramdown leaves unchanged and which ends a run of text. The end of `List&lt;List&lt;String>>`, whose
 * `&lt;` we wrote, is no quotation mark either.
 */
const protectedMarks =
  /\\[!-/:-@[-`{-~]|<&lt;(?=[^<>\n]{1,80}>>)|&lt;!--|(?<=(?<!<)&lt;[^<>\n]{1,80})>>|&(?:[a-z]\w{0,30}|#\d{1,7}|#x[\da-f]{1,6});/gi;

const entities: Readonly<Record<string, string>> = {
  "&amp;": "&",
  "&apos;": "'",
  "<&lt;": "<<",
  "&gt;": ">",
  "&lt;": "<",
  "&lt;!--": "<!--",
  "&nbsp;": "\u00a0",
  "&quot;": '"',
  ">>": ">>",
};

/**
 * Quotation marks, dashes and ellipses as kramdown sets them, with one exception: after emphasis kramdown opens a quotation
 * again, but `"**가**"라고` needs a closing mark.
 * @see https://kramdown.gettalong.org/syntax.html#typographic-symbols
 */
export function remarkKramdownTypography() {
  return (tree: Root, file: VFile): void => {
    const source = String(file);
    if (!/["']|--|\.\.\.|<<|>>/.test(source)) return;
    visit(tree, (node, index, parent) => {
      if (node.type === "link" && isBareLink(node, source)) return SKIP;
      const begin = node.position?.start.offset;
      const end = node.position?.end.offset;
      if (node.type !== "text" || parent === undefined || begin === undefined || end === undefined) return;
      const runs = splitRuns(node.value, source.slice(begin, end));
      if (runs === undefined) return;
      if (runs[0]?.kind === "run") closeAfterElement(runs[0], parent.children.slice(0, index));
      node.value = runs
        .map((part) => {
          if (part.kind === "protected") return part.text === "<<" ? "«" : part.text;
          const after = source.slice(begin + part.end, begin + part.end + 100);
          return part.closed + kramdownTypography(part.text, /^[^\n]*/.exec(after)?.[0]);
        })
        .join("");
    });
  };
}

type Part =
  | { readonly kind: "protected"; readonly text: string }
  /** `end` counts in the source of the text; `closed` is a quotation mark that was taken from its head. */
  | { readonly kind: "run"; text: string; closed: string; readonly end: number };

/** The runs of a text between what is protected in its source; undefined when they are not found there. */
function splitRuns(value: string, source: string): readonly Part[] | undefined {
  const marks = [...source.matchAll(protectedMarks)];
  if (marks.length === 0) return [{ kind: "run", text: value, closed: "", end: source.length }];
  const parts: Part[] = [];
  let done = 0;
  for (const { 0: mark, index } of marks) {
    const text = mark.startsWith("\\") ? mark.slice(1) : entities[mark.toLowerCase()];
    if (text === undefined) return undefined;
    parts.push({ kind: "run", text: unindent(source.slice(done, index)), closed: "", end: index });
    parts.push({ kind: "protected", text });
    done = index + mark.length;
  }
  parts.push({ kind: "run", text: unindent(source.slice(done)), closed: "", end: source.length });
  return parts.map(({ text }) => text).join("") === value ? parts : undefined;
}

/** Lines as a paragraph has them. */
function unindent(source: string): string {
  return source.replace(/(?<![ \t])[ \t]*\n[ \t>]*/g, "\n");
}

/** Closes at the head of a run that follows an element a quotation that the runs before it left open. */
function closeAfterElement(run: Part & { kind: "run" }, before: readonly Nodes[]): void {
  const mark = /^["']/.exec(run.text)?.[0];
  if (mark === undefined || before.length === 0 || before.at(-1)?.type === "break") return;
  const [open, close] = mark === "'" ? ["‘", "’"] : ["“", "”"];
  const texts = before.map((child) => (child.type === "text" ? child.value : "")).join("");
  if (texts.lastIndexOf(open) <= texts.lastIndexOf(close)) return;
  run.text = run.text.slice(1);
  run.closed = close;
}

/** `https://a.example/b--c` as it stands, or in angle brackets. */
function isBareLink(node: Link, source: string): boolean {
  return source[node.position?.start.offset ?? 0] !== "[";
}

type Mark = "'" | '"';

const opening: Readonly<Record<Mark, string>> = { "'": "‘", '"': "“" };
const closing: Readonly<Record<Mark, string>> = { "'": "’", '"': "”" };

/** What kramdown looks at next: a quotation mark with the character before it, or the first of a symbol. */
const nextPlace = /[^\\]?["']|--|\.\.\.|(?:\\| )?(?:<<|>>)/g;

const symbols = /---|--|\.\.\.|\\<<|\\>>|<< | >>|<<|>>/y;
const symbolTexts: Readonly<Record<string, string>> = {
  "---": "—",
  "--": "–",
  "...": "…",
  "\\<<": "<<",
  "\\>>": ">>",
  "<< ": "«\u00a0",
  " >>": "\u00a0»",
  "<<": "«",
  ">>": "»",
};

const punctuation = "[!\"#$%'()*+,\\-./:;<=>?@[\\\\\\]^_`{|}~]";
/** Ruby's `\B` after punctuation: no letter or digit of any script follows. */
const noWord = "(?![\\p{L}\\p{M}\\p{N}\\p{Pc}])";

/** The first that matches decides; `\w` is ASCII, as in Ruby. */
const rules: readonly (readonly [pattern: RegExp, write: (match: RegExpExecArray) => string])[] = [
  [/(["'])(?=[_*]{1,2}\S)/uy, ([, mark]) => open(mark)],
  [new RegExp(`(["'])(?=${punctuation}(?!\\.\\.)${noWord})`, "uy"), ([, mark]) => close(mark)],
  [/(\s?)"'(?=\w)/y, ([, space]) => `${space}“‘`],
  [/(\s?)'"(?=\w)/y, ([, space]) => `${space}‘“`],
  [/(\s?)'(?=\d\ds)/y, ([, space]) => `${space}’`],
  [/(\s)(["'])(?=\w)/y, ([, space, mark]) => space + open(mark)],
  [/([^ \\\t\r\n[{(-])(["'])/uy, ([, before, mark]) => before + close(mark)],
  [/(["'])(?=\s|s\b|$)/y, ([, mark]) => close(mark)],
  [/([\s\S]?)(["'])/uy, ([, before, mark]) => before + open(mark)],
];

/**
 * Sets a run of text as kramdown does: quotation marks, dashes, ellipses, guillemets.
 * @param after what follows the run in the source, up to the end of its line
 * @see https://github.com/gettalong/kramdown/blob/REL_2_4_0/lib/kramdown/parser/kramdown/smart_quotes.rb
 */
export function kramdownTypography(run: string, after = ""): string {
  const text = run + after;
  let typeset = "";
  let place = 0;
  for (;;) {
    nextPlace.lastIndex = place;
    const found = nextPlace.exec(text);
    if (found === null || found.index >= run.length) return typeset + text.slice(place, run.length);
    typeset += text.slice(place, found.index);
    const [written, length] = /["']$/.test(found[0]) ? quote(text, found.index) : symbol(text, found.index);
    // A symbol that the run only begins is none of the run's.
    if (found.index + length > run.length) return typeset + text.slice(found.index, run.length);
    typeset += written;
    place = found.index + length;
  }
}

function quote(text: string, place: number): readonly [written: string, length: number] {
  for (const [pattern, write] of rules) {
    pattern.lastIndex = place;
    const match = pattern.exec(text);
    if (match !== null) return [write(match), match[0].length];
  }
  return [text.slice(place, place + 1), 1];
}

function symbol(text: string, place: number): readonly [written: string, length: number] {
  symbols.lastIndex = place;
  // Of ` <<` the space is looked at first, and is none.
  const written = symbols.exec(text)?.[0] ?? text.slice(place, place + 1);
  return [symbolTexts[written] ?? written, written.length];
}

function open(mark = ""): string {
  return mark === "'" ? opening["'"] : opening['"'];
}

function close(mark = ""): string {
  return mark === "'" ? closing["'"] : closing['"'];
}
