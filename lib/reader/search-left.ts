/** The search that a reader left open by following a result. */
export interface LeftSearch {
  readonly text: string;
  /** How far the results were scrolled, in pixels. */
  readonly scroll: number;
  /** Where the reader went. */
  readonly href: string;
}

type History = Pick<globalThis.History, "replaceState" | "state">;

const key = "leftSearch";

/** Keeps it with the entry of the history that the reader comes back to, and nowhere else. */
export function keepLeftSearch(history: History, left: LeftSearch | undefined): void {
  history.replaceState({ ...stateOf(history), [key]: left }, "");
}

export function leftSearch(history: Pick<History, "state">): LeftSearch | undefined {
  const left: unknown = stateOf(history)[key];
  if (typeof left !== "object" || left === null) return undefined;
  const { text, scroll, href } = left as Partial<Record<keyof LeftSearch, unknown>>;
  const isWhole = typeof text === "string" && typeof scroll === "number" && typeof href === "string";
  return isWhole ? { text, scroll, href } : undefined;
}

function stateOf({ state }: Pick<History, "state">): Readonly<Record<string, unknown>> {
  return typeof state === "object" && state !== null ? state : {};
}
