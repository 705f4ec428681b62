/** First segment of addresses at which nothing ever is; the tilde keeps off the paths that old sites had. */
const nothing = "~missing";

/** Where the catch-all route says of a path that nothing is there. */
export function unknownPath(segments: readonly string[]): `/${string}` {
  return `/${[nothing, ...segments].join("/")}`;
}
