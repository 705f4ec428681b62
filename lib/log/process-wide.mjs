// @ts-check

/**
 * A value that all modules of a process share. On `globalThis`, because Next bundles each route with its own copy of a
 * module.
 *
 * @template Value
 * @param {string} key unique in this site: what the value is
 * @param {() => Value} make called once per process
 * @returns {Value}
 */
export function processWide(key, make) {
  const symbol = symbolOf(key);
  shared[symbol] ??= { value: make() };
  return /** @type {Value} */ (shared[symbol].value);
}

/**
 * Makes the value anew at the next call, for tests.
 *
 * @param {string} key
 */
export function forgetProcessWide(key) {
  shared[symbolOf(key)] = undefined;
}

const shared = /** @type {Record<symbol, { value: unknown } | undefined>} */ (
  /** @type {unknown} */ (globalThis)
);

/** @param {string} key */
function symbolOf(key) {
  return Symbol.for(`attention.${key}`);
}
