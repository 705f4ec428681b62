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
