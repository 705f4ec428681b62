import { imageSize } from "image-size";
import { readSvg } from "../../../public-files/read-svg.ts";

/** What browsers show and the site serves, by the format's name in `image-size`. */
const endings: Readonly<Record<string, string>> = {
  avif: "avif",
  gif: "gif",
  jpg: "jpg",
  png: "png",
  webp: "webp",
};

/** The ending of a picture's file by its content, whatever a server says of it; undefined for what is no picture. */
export function pictureEnding(bytes: Uint8Array): string | undefined {
  try {
    const ending = endings[imageSize(bytes).type ?? ""];
    if (ending !== undefined) return ending;
  } catch {
    // No raster format that is known.
  }
  return readSvg(bytes) === undefined ? undefined : "svg";
}
