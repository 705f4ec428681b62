/** A percent-encoded part of an address in letters; what cannot be decoded stays as it is. */
export function decodeUri(encoded: string): string {
  try {
    return decodeURIComponent(encoded);
  } catch {
    return encoded;
  }
}
