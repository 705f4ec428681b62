/** Where Next serves smaller copies of a picture; `url` in the query names the picture. */
const optimiser = "/_next/image";

/**
 * The original file of a picture from Next's optimiser. Any other address is the file's own, whatever its query says.
 * Never a file of another site.
 */
export function originalFile(shown: string, page: string): string {
  const { origin } = new URL(page);
  const address = new URL(shown, page);
  if (address.origin !== origin || address.pathname !== optimiser) return address.href;
  const original = address.searchParams.get("url") ?? "";
  if (!original.startsWith("/") || !URL.canParse(original, page)) return address.href;
  const file = new URL(original, page);
  return file.origin === origin ? file.href : address.href;
}
