/**
 * An address in letters that is still an address: `%23` and its like stay, for decoded they would mean something else,
 * and so do bytes that are not UTF-8.
 */
export function decodeAddress(address: string): string {
  return address.replace(/(?:%[\da-f]{2})+/gi, (run) => {
    try {
      return decodeURI(run);
    } catch {
      return run;
    }
  });
}
