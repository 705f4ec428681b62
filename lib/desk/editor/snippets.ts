/** @see https://code.visualstudio.com/docs/editing/userdefinedsnippets */
export interface Snippet {
  readonly scope: string;
  /** What an editor types to be offered it. */
  readonly prefix: readonly string[];
  readonly body: readonly string[];
  readonly description: string;
}

/** A place to fill in, reached with Tab in this order; 0 is the last. */
export function stop(place: number, hint = ""): string {
  return hint === "" ? `$${place}` : `$\{${place}:${hint}}`;
}

/** A place where one of a fixed list is chosen. */
export function choice(place: number, options: readonly string[]): string {
  return `$\{${place}|${options.join(",")}|}`;
}

/** What VS Code fills in itself, such as `CURRENT_YEAR`. */
export function variable(name: string): string {
  return `$\{${name}}`;
}
