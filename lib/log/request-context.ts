import { AsyncLocalStorage } from "node:async_hooks";

declare global {
  /** On `globalThis`, since Next bundles each route with its own modules. */
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

/** Everything that runs from here on belongs to this request. */
export function enterRequest(id: string): void {
  storage().enterWith(id);
}
