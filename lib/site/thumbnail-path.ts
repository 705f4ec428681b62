import site from "../../site.config.ts";
import { sitePath } from "../content/addresses/read-address.ts";

/** The encoded path of a picture on this site; undefined for other sites, from which nothing is requested. */
export function thumbnailPath(src: string): string | undefined {
  return sitePath(src, site.url);
}
