/** What KaTeX looks commands up in, and defines them in. */
export type MacroTable = Record<string, unknown>;

/** What KaTeX calls a macro with; its types leave it out. */
interface MacroContext {
  readonly macros: { readonly set: (name: string, value: unknown) => void };
  /** A letter or command; `tokens` are in reverse. */
  readonly consumeArg: () => { readonly tokens: readonly MacroToken[] };
  readonly consumeSpaces: () => void;
  readonly future: () => MacroToken;
  readonly popToken: () => MacroToken;
}

interface MacroToken {
  readonly text: string;
}

/** A longer definition holds in its own formula only, as do more: a short formula must not make work for minutes. */
const MOST_TOKENS = 500;
const MOST_DEFINITIONS = 500;
/** What typesetting makes of a formula without definitions: letters of HTML for each, and for each letter of its own. */
const USUAL = { formula: 4_000, letter: 1_500 };
const MOST_BEYOND = 1_000_000;
/** Letters and commands that definitions of formulas before may become in one formula. */
const MOST_EXPANDED = 50_000;

/** The commands that the formulas of an article share: those of the site, and those that a formula before defined. */
export class FormulaMacros {
  readonly table: MacroTable;
  readonly #given: Readonly<MacroTable>;
  #beyond = 0;

  /** @param ofSite by name with its backslash: `{ "\\R": "\\mathbb{R}" }` */
  constructor(ofSite: Readonly<MacroTable> = {}) {
    this.#given = { ...own, ...ofSite };
    this.table = Object.assign(Object.create(null), this.#given);
  }

  /** Notes what a formula came to, and takes back definitions that would make too much work. */
  settle(source: string, outcome: { readonly html: string } | "endless"): void {
    if (outcome !== "endless")
      this.#beyond += Math.max(0, outcome.html.length - USUAL.formula - USUAL.letter * source.length);
    const isTooMuch = outcome === "endless" || this.#beyond > MOST_BEYOND;
    let count = 0;
    for (const [name, macro] of Object.entries(this.table)) {
      if (macro === this.#given[name]) continue;
      count++;
      if (isTooMuch || count > MOST_DEFINITIONS || sizeOf(macro) > MOST_TOKENS) this.#forget(name);
    }
  }

  /** How many commands one formula may expand, so that none grows without end. */
  get mostExpansions(): number {
    const longest = Math.max(1, ...Object.values(this.table).map(sizeOf));
    return Math.min(1000, Math.floor(MOST_EXPANDED / longest));
  }

  #forget(name: string): void {
    if (Object.hasOwn(this.#given, name)) this.table[name] = this.#given[name];
    else delete this.table[name];
  }
}

function sizeOf(macro: unknown): number {
  if (typeof macro === "string") return macro.length;
  const tokens = typeof macro === "object" && macro !== null && "tokens" in macro ? macro.tokens : [];
  return Array.isArray(tokens) ? tokens.length : 0;
}

/**
 * What MathJax knows and KaTeX doesn't. KaTeX refuses `\newcommand` of a name that is taken, which a formula that is
 * copied into an article twice does; MathJax takes the last one.
 */
const own: MacroTable = {
  "\\newcommand": define,
  "\\renewcommand": define,
  "\\DeclareMathOperator": (context: MacroContext) => {
    const isLimits = takeStar(context);
    const name = nameOf(context);
    const words = textOf(context.consumeArg().tokens);
    context.macros.set(name, `\\operatorname${isLimits ? "*" : ""}{${words}}`);
    return "";
  },
  // Extensions are there from the beginning.
  "\\require": (context: MacroContext) => {
    context.consumeArg();
    return "";
  },
};

function define(context: MacroContext): string {
  takeStar(context);
  const name = nameOf(context);
  const count = Number(takeBrackets(context) ?? 0);
  const byDefault = takeBrackets(context);
  const body = {
    tokens: context.consumeArg().tokens,
    numArgs: Number.isInteger(count) ? Math.min(count, 9) : 0,
  };
  if (byDefault === undefined) {
    context.macros.set(name, body);
    return "";
  }
  const full = `${name}@full`;
  context.macros.set(full, body);
  context.macros.set(name, (use: MacroContext) => `${full}{${takeBrackets(use) ?? byDefault}}`);
  return "";
}

function nameOf(context: MacroContext): string {
  return context.consumeArg().tokens[0]?.text ?? "";
}

function takeStar(context: MacroContext): boolean {
  context.consumeSpaces();
  if (context.future().text !== "*") return false;
  context.popToken();
  return true;
}

/** `[…]` where it comes next. */
function takeBrackets(context: MacroContext): string | undefined {
  context.consumeSpaces();
  if (context.future().text !== "[") return undefined;
  context.popToken();
  const tokens: MacroToken[] = [];
  while (context.future().text !== "]" && context.future().text !== "EOF") tokens.unshift(context.popToken());
  if (context.future().text === "]") context.popToken();
  return textOf(tokens);
}

function textOf(reversed: readonly MacroToken[]): string {
  return reversed.reduce(
    (text, token) => token.text + (/^\\[A-Za-z]/.test(token.text) ? " " : "") + text,
    "",
  );
}
