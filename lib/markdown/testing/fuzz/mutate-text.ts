import type { Random } from "./random.ts";

/** Longer articles than nearly all real ones; what grows with the square of the length shows. */
const longest = 100_000;

type Mutation = (text: string, random: Random, samples: readonly string[]) => string;

/** A text from the samples as carelessness, bad luck or malice might leave it: the same for the same choices. */
export function mutateText(samples: readonly string[], random: Random): string {
  const sample = random.pick(samples);
  // Mostly the body alone: without its front matter, an article is no more than text.
  const head = random.below(4) === 0 ? "" : (/^---\n[\s\S]*?\n---\n/.exec(sample)?.[0] ?? "");
  let text = sample.slice(head.length);
  for (let left = 1 + random.below(6); left > 0; left -= 1) {
    text = random.pick(mutations)(text, random, samples).slice(0, longest);
  }
  return head + text;
}

/** What means something in Markdown, MDX, kramdown, Liquid, LaTeX, HTML or YAML. */
const marks = [..."<>&\"'{}[]()*_~`$|\\:#-=+!/%^?;,.@\n\t \0"].concat(
  [
    "\n\n",
    "```",
    "$$",
    "---",
    "<!--",
    "-->",
    "{%",
    "%}",
    "{{",
    "}}",
    "{:",
    "[^1]",
    "![",
    "](",
    "<b>",
    "</b>",
  ],
  ["<script>", "</script>", "<div>", "</div>", "&lt;", "&#60;", "\\begin{", "\\end{", "export ", "import "],
);

/** Characters that hide, turn around, combine, or are none. */
const tricks =
  "\u202E \u2066 \u2069 \u200B \u200D \uFEFF \u00A0 \u2028 \u2029 \u0085 \u00AD \uFFFD \uFFFE \uD800 \uDC00 \u{1F469}\u200D\u{1F469} \
\u{E0041} \u0301 \u1112\u1161\u11AB \u3164 \uFF1C \u001B[31m \u0000 \r \r\n \u000B \u000C \u2424 \u{10FFFF}".split(
    " ",
  );

/** What opens something, for one in another without end. */
const openings = [
  ...[
    "> ",
    "- ",
    "1. ",
    "+ ",
    "  ",
    "    ",
    "\t",
    "# ",
    "| ",
    ": ",
    "> - ",
    "[^1]: ",
    "*[a]: ",
    "\n> ",
    "\n- ",
  ],
  ...[
    "[",
    "![",
    "](",
    "[a](",
    "*",
    "**",
    "**가 ",
    "_가 ",
    "~~가 ",
    "`",
    "``",
    "$",
    "$$",
    "\\",
    "&",
    "<",
    "(",
    "{",
  ],
  ...[
    "<div>",
    "<b>",
    "<table><tr><td>",
    "<a href=x>",
    "<!--",
    "<svg>",
    "<ul><li>",
    "<p>",
    "<details>",
    "<span ",
  ],
  ...[
    "{{",
    "{%",
    "{: ",
    "{:a: ",
    "{::comment}",
    "{% raw %}",
    "\\frac{",
    "\\sqrt{",
    "\\begin{matrix}",
    "^{",
    "_{",
  ],
  ...[
    '<Callout type="note">',
    "<Details title='가'>",
    "<Quote>",
    "<Timeline>",
    "<Gallery>",
    "<Glossary>",
    "<>",
  ],
  ...[
    "a: ",
    "- - ",
    "? ",
    "[a, ",
    "{a: ",
    "&a ",
    "*a ",
    "!a ",
    "가\n",
    "가 나 ",
    "https://a.b/",
    "a@b.c ",
    "www.",
  ],
];

/** A few pieces of what means something, for a text that is nothing but them. */
export function randomUnit(random: Random): string {
  const kinds = [
    marks,
    marks,
    openings,
    openings,
    tricks,
    ["a", "가", "a b", "\n", "\n\n", " ", "    ", "1"],
  ];
  return Array.from({ length: 1 + random.below(4) }, () => random.pick(random.pick(kinds))).join("");
}

const mutations: readonly Mutation[] = [
  /** Another text's part in the middle of this. */
  (text, random, samples) => insert(text, part(random.pick(samples), random, 2_000), random),
  (text, random, samples) => insert(text, `\n\n${random.pick(samples)}\n\n`, random),
  (text, random) => {
    const [start, end] = range(text, random, 500);
    return text.slice(0, start) + text.slice(end);
  },
  (text, random) => text.slice(0, random.below(text.length + 1)),
  (text, random) => {
    const [start, end] = range(text, random, 300);
    return text.slice(0, start) + text.slice(start, end).repeat(2 + random.below(60)) + text.slice(end);
  },
  (text, random) =>
    insert(text, random.pick(openings).repeat(1 + random.below(random.pick([10, 100, 3_000]))), random),
  (text, random) => many(1 + random.below(20), text, (each) => insert(each, random.pick(marks), random)),
  (text, random) => many(1 + random.below(5), text, (each) => insert(each, random.pick(tricks), random)),
  (text, random) => many(1 + random.below(20), text, (each) => flipCharacter(each, random)),
  flipBits,
  (text, random) => mapLine(text, random, (line) => random.pick(openings) + line),
  (text, random) => mapLine(text, random, (line) => `${line}\n${line}`),
  (text, random) => mapLine(text, random, () => ""),
  (text, random) =>
    text.replaceAll("\n", random.pick(["\r\n", "\r", "\n\n", " ", "\u2028", "\n    ", "\n> ", "\n\t"])),
  (text, random) => text.replaceAll(random.pick(marks), random.pick(marks)),
  (text) => text.normalize("NFD"),
  (text, random) => text.replace(/\d+/g, random.pick(["99999999999999999999", "-1", "0", "1e999"])),
  (text, random) => shuffleLines(text, random),
];

function insert(text: string, inserted: string, random: Random): string {
  const place = random.below(text.length + 1);
  return text.slice(0, place) + inserted + text.slice(place);
}

function range(text: string, random: Random, most: number): readonly [number, number] {
  const start = random.below(text.length + 1);
  return [start, start + random.below(most)];
}

function part(text: string, random: Random, most: number): string {
  return text.slice(...range(text, random, most));
}

function many(times: number, text: string, change: (text: string) => string): string {
  let changed = text;
  for (let left = times; left > 0; left -= 1) changed = change(changed);
  return changed;
}

function flipCharacter(text: string, random: Random): string {
  const place = random.below(text.length + 1);
  return text.slice(0, place) + random.pick(marks) + text.slice(place + 1);
}

/** As a bad disk would; what is no UTF-8 any more becomes U+FFFD, as in an editor that saves it again. */
function flipBits(text: string, random: Random): string {
  const bytes = Buffer.from(text);
  if (bytes.length === 0) return text;
  for (let left = 1 + random.below(10); left > 0; left -= 1) {
    const place = random.below(bytes.length);
    bytes[place] = (bytes[place] ?? 0) ^ (1 << random.below(8));
  }
  return bytes.toString("utf8");
}

function mapLine(text: string, random: Random, change: (line: string) => string): string {
  const lines = text.split("\n");
  const [start, end] = range(text.slice(0, lines.length), random, 20);
  return lines.map((line, place) => (place >= start && place <= end ? change(line) : line)).join("\n");
}

function shuffleLines(text: string, random: Random): string {
  const lines = text.split("\n");
  for (let left = 1 + random.below(10); left > 0; left -= 1) {
    const [line = ""] = lines.splice(random.below(lines.length), 1);
    lines.splice(random.below(lines.length + 1), 0, line);
  }
  return lines.join("\n");
}
