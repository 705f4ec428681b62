/** Remembers the last answers to a question that is asked again and again. */
export type Memory<Key, Value> = (key: Key, make: () => Promise<Value>) => Promise<Value>;

/** A memory of as many answers as `most`. What failed is made anew. */
export function createMemory<Key, Value>(most: number): Memory<Key, Value> {
  const made = new Map<Key, Promise<Value>>();
  return (key, make) => {
    const value = made.get(key) ?? make();
    // A map keeps the order of insertion: the key that was asked for longest ago comes first.
    made.delete(key);
    made.set(key, value);
    value.catch(() => made.delete(key));
    const [oldest] = made.keys();
    if (made.size > most && oldest !== undefined) made.delete(oldest);
    return value;
  };
}
