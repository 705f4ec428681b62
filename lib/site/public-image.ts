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
  /** The average colour as a placeholder; undefined for pictures with transparent parts. */
  readonly colour: string | undefined;
  /** The background for which a transparent drawing was made: on dark pages it gets a light one. */
  readonly ground: "light" | undefined;
}

/** A picture under `public/` with its size; undefined if it is missing or on another site. */
export async function publicImage(src: string): Promise<PublicImage | undefined> {
  const target = await findImage(src, publicDir, site.url);
  const file = target.kind === "local" ? await findPublicFile(src, publicDir, site.url) : undefined;
  if (target.kind !== "local" || file === undefined) return undefined;
  const { bothThemes, height, src: found, width } = target;
  const colour = file.record === undefined ? await imageColour(file.path) : file.record.colour;
  return { src: found, width, height, colour, ground: groundOf({ src: found, colour, bothThemes }) };
}
