import path from "node:path";
import site from "../../site.config.ts";
import { findImage } from "../markdown/image-file.ts";

export const publicDir = path.join(process.cwd(), "public");

export interface PublicImage {
  /** Encoded, as the file is really called. */
  readonly src: string;
  readonly width: number;
  readonly height: number;
}

/** A picture under `public/` with its true size; undefined when there is none, or when it is on another site. */
export async function publicImage(src: string): Promise<PublicImage | undefined> {
  const target = await findImage(src, publicDir, site.url);
  return target.kind === "local" ? target : undefined;
}
