const ENTITIES: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: " ",
  hellip: "…",
  middot: "·",
  ldquo: "“",
  rdquo: "”",
  lsquo: "‘",
  rsquo: "’",
  ndash: "–",
  mdash: "—",
  times: "×",
  copy: "©",
  reg: "®",
  trade: "™",
  laquo: "«",
  raquo: "»",
  deg: "°",
  larr: "←",
  rarr: "→",
  euro: "€",
};

const CODE = /(?<!`)(`{1,3})(?!`)([^`]{1,500})\1(?!`)/;
/** In a word or a product, an asterisk is one. */
const STARS = /(?<![\p{L}\p{N}*\\])(\*{1,3})(?=[^\s*])([^*]{0,500}[^\s*])\1(?![A-Za-z0-9*])/gu;
/** `__init__` is a name; what is emphasised so holds a space or Hangul. */
const UNDERSCORES =
  /(?<![\p{L}\p{N}_\\])(_{1,3})(?=[^\s_][^_]{0,500}\1)(?=[^_]*[\s가-힣])([^_]{1,501})\1(?![A-Za-z0-9_])/gu;
const STRUCK = /~~(?=[^\s~])([^~]{1,500})~~/g;
const LINK =
  /!?\[([^[\]]{0,500})\]\((?:[^()\s]|\([^()]{0,200}\)){1,2000}(?:\s+(?:"[^"]{0,500}"|'[^']{0,500}'))?\)/g;
const ELEMENT =
  /<(a|abbr|b|big|code|del|em|i|kbd|mark|q|s|small|span|strong|sub|sup|u)(?:\s[^<>]{0,500})?>([^<>]{0,500})<\/\1>/gi;

/**
 * What a reader sees of a line of Markdown, for a headline or a summary, which Minimal Mistakes lets hold Markdown and
 * which stand where nothing reads it: in a card, a feed, the search, the title of a tab.
 *
 * `` `git rebase`로 *깔끔하게* Q&amp;A `` → `git rebase로 깔끔하게 Q&A`
 */
export function plainLine(text: string): string {
  if (!/[`*_~&<[\\]/.test(text)) return text;
  // Every third part is code, which holds no marks.
  return text
    .split(CODE)
    .map((part, index) => (index % 3 === 2 ? part : index % 3 === 1 ? "" : withoutMarks(part)))
    .join("");
}

function withoutMarks(text: string): string {
  return text
    .replace(LINK, "$1")
    .replace(/\s*<br\s*\/?>\s*/gi, " ")
    .replace(ELEMENT, "$2")
    .replace(STARS, "$2")
    .replace(UNDERSCORES, "$2")
    .replace(STRUCK, "$1")
    .replace(/\\([*_`[\]<>~])/g, "$1")
    .replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));/gi, decode);
}

function decode(written: string, decimal?: string, hexadecimal?: string, name?: string): string {
  if (name !== undefined) return Object.hasOwn(ENTITIES, name) ? (ENTITIES[name] ?? written) : written;
  const code = decimal === undefined ? Number.parseInt(hexadecimal ?? "", 16) : Number(decimal);
  const isLetter = code >= 32 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
  return isLetter ? String.fromCodePoint(code) : written;
}
