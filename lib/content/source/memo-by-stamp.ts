/**
 * Remembers what was read of each file until its stamp, such as the time of its last change, is another: `dev` sees a file
 * change, and many pages ask for the same.
 */
export function memoByStamp<Value>(
  read: (file: string) => Value,
): (file: string, stamp: string | number) => Value {
  const known = new Map<string, { readonly stamp: string | number; readonly value: Value }>();
  return (file, stamp) => {
    const last = known.get(file);
    if (last?.stamp === stamp) return last.value;
    const value = read(file);
    known.set(file, { stamp, value });
    return value;
  };
}
