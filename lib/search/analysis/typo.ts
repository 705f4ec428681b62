/** Whether two words differ by exactly one letter changed, missing, added, or swapped with its neighbour. */
export function isOneTypoApart(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  const restIs = (fromA: number, fromB: number) => a.slice(start + fromA) === b.slice(start + fromB);
  if (a.length > b.length) return restIs(1, 0);
  if (a.length < b.length) return restIs(0, 1);
  const isSwapped = a[start] === b[start + 1] && a[start + 1] === b[start];
  return restIs(1, 1) || (isSwapped && restIs(2, 2));
}
