import { decodeUri } from "../content/addresses/decode.ts";

/** The id that a link's fragment (`#각주`) means; what is not percent-encoded text is taken as it is. */
export function fragmentTarget(hash: string): string {
  return decodeUri(hash.replace(/^#/, ""));
}
