import path from "node:path";
import site from "../../site.config.ts";
import { findImage } from "../markdown/image-file.ts";
import { findPublicFile } from "../markdown/public-file.ts";
import { imageColour } from "./image-colour.ts";
import { groundOf } from "./picture-ground.ts";

/** Without this note Turbopack lists every file in it for each route (`takenFiles` in `next.config.ts`). */
export const publicDir = path.join(/* turbopackIgnore: true */ process.cwd(), "public");

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
  if (target.kind !== "local") return undefined;
  const { bothThemes, height, src: found, width } = target;
  const file = await findPublicFile(found, publicDir, site.url);
  const colour = file && (await imageColour(file.path));
  return { src: found, width, height, colour, ground: groundOf({ src: found, colour, bothThemes }) };
}
