import { filesBelow } from "../../../redirects/site-files.ts";

/** Every file under `public/` as the address it answers at, by that address in lower case. Names in NFC. */
export function publicFilesByLowerCase(publicDir: string): ReadonlyMap<string, string> {
  return new Map(filesBelow(publicDir).map((file) => [`/${file}`.toLowerCase(), `/${file}`]));
}
