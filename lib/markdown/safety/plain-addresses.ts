import type { Root } from "hast";
import { plainAddress } from "../../content/addresses/read-address.ts";
import { visit } from "../tree/visit.ts";

/**
 * Normalises the addresses of a body as browsers read them, so that later plugins judge what a browser will use:
 * `HTTPS:host/a` and `\\host/a` become `https://host/a`, `java⇥script:` becomes `javascript:`.
 */
export function rehypePlainAddresses({ siteUrl }: { readonly siteUrl: string }) {
  return (tree: Root): void => {
    visit(tree, "element", ({ properties }) => {
      for (const name of ["href", "src", "cite"]) {
        const written = properties[name];
        if (typeof written === "string") properties[name] = plainAddress(asBrowsersRead(written), siteUrl);
      }
    });
  };
}

/** @see https://url.spec.whatwg.org/#concept-basic-url-parser */
function asBrowsersRead(address: string): string {
  return address
    .replace(/[\t\n\r]/g, "")
    .replace(/^[\0- ]+/, "")
    .replace(/^(?:https?|mailto|tel):/i, (scheme) => scheme.toLowerCase());
}
