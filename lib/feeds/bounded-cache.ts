/** Caches the results of the most recently used keys. */
export type BoundedCache<Key, Value> = (key: Key, make: () => Promise<Value>) => Promise<Value>;

/** A cache of at most `most` results. A failed result is not cached. */
export function createBoundedCache<Key, Value>(most: number): BoundedCache<Key, Value> {
  const made = new Map<Key, Promise<Value>>();
  return (key, make) => {
    const value = made.get(key) ?? make();
    // A map keeps the order of insertion: the least recently used key comes first.
    made.delete(key);
    made.set(key, value);
    value.catch(() => made.delete(key));
    const [oldest] = made.keys();
    if (made.size > most && oldest !== undefined) made.delete(oldest);
    return value;
  };
}
