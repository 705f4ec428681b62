import type { Point } from "unist";

/** As deep as lists and quotations may lie in each other: far beyond any text, far below what overflows the parser. */
const deepest = 100;

const tooDeep = new RegExp(`^(?:[ \\t]*(?:>|(?:[-*+]|\\d{1,9}[.)])(?=[ \\t]))){${deepest + 1}}`, "m");

/** Whether some line opens more lists and quotations than the parser can bear: its time grows with their square. */
export function isTooDeep(body: string): boolean {
  return tooDeep.test(body);
}

/** Thrown instead of reading a body that is nested too deeply. */
export class NestedTooDeeply extends RangeError {
  override readonly name = "NestedTooDeeply";
  readonly what: "lists" | "elements";
  /** In the body; undefined where it is not known. */
  readonly place: Point | undefined;

  constructor(what: "lists" | "elements", place?: Point) {
    super();
    this.what = what;
    this.place = place;
  }
}
