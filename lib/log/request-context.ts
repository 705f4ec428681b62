import { AsyncLocalStorage } from "node:async_hooks";
import { processWide } from "./process-wide.mjs";

const storage = processWide("request", () => new AsyncLocalStorage<string>());

/** The request that this code runs for. */
export function currentRequest(): string | undefined {
  return storage.getStore();
}

/** Everything that runs from here on belongs to this request. */
export function enterRequest(id: string): void {
  storage.enterWith(id);
}
