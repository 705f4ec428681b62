/**
 * The one key behind every form in which a path is written: decoded, NFC, without a trailing slash, `.html` or
 * `/index.html`. `/News/a%20b.html`, `/News/a b/` and `/News/a b` share a key; letter case is kept.
 * @param path without query and fragment
 */
export function pathKey(path: string): string {
  const written = path.replace(/%(?![0-9a-f]{2})/gi, "%25");
  const decoded = decode(toAscii(written)).normalize("NFC").replace(/\/+/g, "/");
  return decoded.replace(/\/$/, "").replace(/\/index\.html$|\.html$/i, "") || "/";
}

/** A key as the URL parser writes it: what browsers send, and what Next's matcher compares with. */
export function encodeKey(key: string): string {
  // Bytes that are not UTF-8 (an old site in EUC-KR) stand in the key as they are written.
  return toAscii(key.replace(/%(?![89A-F][0-9A-F])|\\/g, encodeURIComponent));
}

/** Makes one slash of several and resolves `.` and `..`, as Next does before it routes. */
function toAscii(path: string): string {
  const literal = path.replace(/[\\/]+/g, "/").replace(/[?#\s]/g, encodeURIComponent);
  return new URL(`http://n${literal.startsWith("/") ? "" : "/"}${literal}`).pathname;
}

/** Decodes what is UTF-8 and leaves the rest encoded. */
function decode(ascii: string): string {
  return ascii.replace(/(?:%[0-9a-f]{2})+/gi, (run) => {
    try {
      return decodeURIComponent(run);
    } catch {
      return run.toUpperCase();
    }
  });
}
