import { Liquid, type TagToken, Tokenizer, TokenKind } from "liquidjs";

/** A piece of a body as Liquid reads it, from `begin` up to but without `end`. */
export type LiquidPart =
  | { readonly kind: "text"; readonly begin: number; readonly end: number }
  | { readonly kind: "output"; readonly begin: number; readonly end: number; readonly expression: string }
  | {
      readonly kind: "tag";
      readonly begin: number;
      readonly end: number;
      readonly name: string;
      readonly args: string;
    };

const { options } = new Liquid();

/** After so many unclosed braces the rest is text, because each costs a search to the end. */
const MAX_BROKEN = 200;

/**
 * Splits a body into text, `{{ outputs }}` and `{% tags %}` with liquidjs's own tokenizer.
 * Where that gives up (nothing closes the braces, or they reach into the next ones), the braces are text.
 */
export function readLiquidParts(body: string): readonly LiquidPart[] {
  const parts: LiquidPart[] = [];
  let tokenizer = new Tokenizer(body);
  let broken = 0;
  const skip = (begin: number, length: number): void => {
    parts.push({ kind: "text", begin, end: begin + length });
    tokenizer = new Tokenizer(body, undefined, undefined, [begin + length, body.length]);
  };

  while (!tokenizer.end()) {
    const begin = tokenizer.p;
    const atBraces = body.startsWith("{{", begin) || body.startsWith("{%", begin);
    if (broken > MAX_BROKEN) {
      skip(begin, body.length - begin);
      break;
    }
    try {
      const token = tokenizer.readTopLevelToken(options);
      const { end } = token;
      if (token.kind === TokenKind.HTML) parts.push({ kind: "text", begin, end });
      else if (reachesTooFar(body.slice(begin + 2, end - 2), token.kind)) skip(begin, 2);
      else if (token.kind === TokenKind.Output) {
        parts.push({ kind: "output", begin, end, expression: contentOf(body.slice(begin, end)) });
      } else {
        const { name, args } = token as TagToken;
        parts.push({ kind: "tag", begin, end, name, args: args.trim() });
      }
    } catch {
      broken++;
      // A `raw` that nothing ends fails at what follows it, which is then read as usual.
      skip(begin, atBraces ? 2 : 0);
    }
  }
  return parts;
}

function reachesTooFar(inner: string, kind: TokenKind): boolean {
  return inner.includes("{%") || (kind === TokenKind.Output && inner.includes("{{"));
}

function contentOf(output: string): string {
  return output.slice(2, -2).replace(/^-|-$/g, "").trim();
}

/** For each opening tag that an end tag of its name closes, the index of that end tag. */
export function matchBlocks(parts: readonly LiquidPart[]): ReadonlyMap<number, number> {
  const open = new Map<string, number[]>();
  const ends = new Map<number, number>();
  for (const [index, part] of parts.entries()) {
    if (part.kind !== "tag") continue;
    const begun = part.name.startsWith("end") ? open.get(part.name.slice(3))?.pop() : undefined;
    if (begun !== undefined) ends.set(begun, index);
    else if (open.get(part.name)?.push(index) === undefined) open.set(part.name, [index]);
  }
  return ends;
}
