/** What a query asks for again and again while it is answered; more than a query needs, and little memory. */
const most = 500;

/** A function of a text whose answers never change, with the last of them kept. */
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
