/** The cache's size: more entries than one query needs, and little memory. */
const most = 500;

/** Caches the last results of a pure function of a text. */
export function remembered<Result>(compute: (key: string) => Result): (key: string) => Result {
  const known = new Map<string, Result>();
  return (key) => {
    if (known.has(key)) return known.get(key) as Result;
    const result = compute(key);
    if (known.size >= most) known.clear();
    known.set(key, result);
    return result;
  };
}
