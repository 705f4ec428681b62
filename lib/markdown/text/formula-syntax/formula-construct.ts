import { markdownLineEnding } from "micromark-util-character";
import type { Code, Construct, State, TokenizeContext } from "micromark-util-types";

declare module "micromark-util-types" {
  interface TokenTypeMap {
    formula: "formula";
    formulaData: "formulaData";
  }
}

/** What a letter means to a formula that is being read: `end` is the first one behind it. */
export type Scanned = "more" | "end" | "no formula";
export type Scan = (code: Code) => Scanned;

/** A formula in a line, with the marks around it, as one token; `scan` is made anew for each place where one may begin. */
export function formulaConstruct(
  name: string,
  previous: NonNullable<Construct["previous"]>,
  createScan: (context: TokenizeContext) => Scan,
): Construct {
  return {
    name,
    previous,
    tokenize(this: TokenizeContext, effects, ok, nok) {
      const scan = createScan(this);
      effects.enter("formula");
      effects.enter("formulaData");
      return inside;

      function inside(code: Code): State | undefined {
        const scanned = scan(code);
        if (scanned === "no formula") return nok(code);
        if (scanned === "end") {
          effects.exit("formulaData");
          effects.exit("formula");
          return ok(code);
        }
        if (!markdownLineEnding(code)) {
          effects.consume(code);
          return inside;
        }
        effects.exit("formulaData");
        effects.enter("lineEnding");
        effects.consume(code);
        effects.exit("lineEnding");
        effects.enter("formulaData");
        return inside;
      }
    },
  };
}

/** The letter of a code; tabs and line endings have codes below zero. */
export function letterOf(code: NonNullable<Code>): string {
  return code < 0 ? " " : String.fromCharCode(code);
}
