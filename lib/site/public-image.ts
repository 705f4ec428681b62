import site from "../../site.config.ts";
import { findPublicFile } from "../public-files/find-public-file.ts";
import { imageColour } from "../public-files/image-colour.ts";
import { findImage } from "../public-files/image-file.ts";
import { groundOf } from "../public-files/picture-ground.ts";
import { publicDir } from "./public-dir.ts";

export interface PublicImage {
  /** Encoded, as the file is really called. */
  readonly src: string;
  readonly width: number;
  readonly height: number;
  /** Of the whole, as a placeholder; undefined where it would shine through. */
  readonly colour: string | undefined;
  /** What a drawing with transparent parts was made for: on dark pages it gets a light ground. */
  readonly ground: "light" | undefined;
}

/** A picture under `public/` with its true size; undefined when there is none, or when it is on another site. */
export async function publicImage(src: string): Promise<PublicImage | undefined> {
  const target = await findImage(src, publicDir, site.url);
  const file = target.kind === "local" ? await findPublicFile(src, publicDir, site.url) : undefined;
  if (target.kind !== "local" || file === undefined) return undefined;
  const { bothThemes, height, src: found, width } = target;
  const colour = file.record === undefined ? await imageColour(file.path) : file.record.colour;
  return { src: found, width, height, colour, ground: groundOf({ src: found, colour, bothThemes }) };
}
