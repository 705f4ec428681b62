import site from "../../site.config.ts";
import { sitePath } from "../content/addresses/read-address.ts";

/** The encoded path of a picture on this site; undefined for one on another, which is not asked for anything. */
export function thumbnailPath(src: string): string | undefined {
  return sitePath(src, site.url);
}
