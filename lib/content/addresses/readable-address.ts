/** What a chat takes for a part of an address, and every reader sees. */
const letter = /^[\p{L}\p{M}\p{N}]$/u;
const unseen = /\p{Default_Ignorable_Code_Point}/u;

/**
 * A URL to copy, print and send: its letters and digits of any script are written as such. Spaces, quotation marks and
 * all else at which a chat would end the address stay percent-encoded, as does what would not be read back as the same
 * URL.
 */
export function readableAddress(url: string): string {
  const readable = url.replace(/(?:%[\dA-F]{2})+/g, (run) => {
    try {
      return Array.from(decodeURIComponent(run), readableCharacter).join("");
    } catch {
      return run;
    }
  });
  // Some systems put letters and accents together when they copy.
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
