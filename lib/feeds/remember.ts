/**
 * `make`, which is asked again and again for a few keys, with its last answers remembered: as many as `most`. What
 * failed is made anew.
 */
export function remember<Key, Value>(
  most: number,
  make: (key: Key) => Promise<Value>,
): (key: Key) => Promise<Value> {
  const made = new Map<Key, Promise<Value>>();
  return (key) => {
    const value = made.get(key) ?? make(key);
    // A map keeps the order of insertion: the key that was asked for longest ago comes first.
    made.delete(key);
    made.set(key, value);
    value.catch(() => made.delete(key));
    const [oldest] = made.keys();
    if (made.size > most && oldest !== undefined) made.delete(oldest);
    return value;
  };
}
