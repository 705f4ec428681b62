import { AsyncLocalStorage } from "node:async_hooks";

declare global {
  /** Next bundles each route apart; what happens in any of them belongs to one request. */
  var attentionRequest: AsyncLocalStorage<string> | undefined;
}

function storage(): AsyncLocalStorage<string> {
  globalThis.attentionRequest ??= new AsyncLocalStorage();
  return globalThis.attentionRequest;
}

/** The request that this code runs for. */
export function currentRequest(): string | undefined {
  return storage().getStore();
}

/** From here on, until its answer is finished, everything that runs belongs to this request. */
export function enterRequest(id: string): void {
  storage().enterWith(id);
}
