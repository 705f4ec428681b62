export interface CanonicalSegment {
  /** Decoded, NFC. */
  readonly segment: string;
  /** Whether the parameter was written so. */
  readonly canonical: boolean;
}

/** Reads a route's parameter, which Next gives percent-encoded and in the form in which it was asked for. */
export function canonicalSegment(param: string): CanonicalSegment {
  const decoded = decodeURIComponent(param);
  const segment = decoded.normalize("NFC");
  return { segment, canonical: segment === decoded };
}
