/** Letters that chat programs keep as part of an address and that are visible. */
const letter = /^[\p{L}\p{M}\p{N}]$/u;
const unseen = /\p{Default_Ignorable_Code_Point}/u;

/**
 * A URL to copy, print and send: its letters and digits of any script are written as such. Characters at which chat
 * programs end an address (spaces, quotation marks) stay percent-encoded, as does anything that would not parse back to
 * the same URL.
 */
export function readableAddress(url: string): string {
  const readable = url.replace(/(?:%[\dA-F]{2})+/g, (run) => {
    try {
      return Array.from(decodeURIComponent(run), readableCharacter).join("");
    } catch {
      return run;
    }
  });
  // Some systems normalise to NFC when they copy.
  return new URL(readable.normalize("NFC")).href === new URL(url).href ? readable : url;
}

function readableCharacter(character: string): string {
  const isReadable = character > "\x7f" && letter.test(character) && !unseen.test(character);
  return isReadable ? character : encodeAgain(character);
}

/** `encodeURIComponent` leaves `!`, `(` and their like as they are. */
function encodeAgain(character: string): string {
  const encoded = encodeURIComponent(character);
  return encoded === character ? `%${character.charCodeAt(0).toString(16).toUpperCase()}` : encoded;
}
