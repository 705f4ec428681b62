import { imageSize } from "image-size";
import { readSvg } from "../../../public-files/read-svg.ts";

/** The formats that browsers show and the site serves, by their names in `image-size`. */
const endings: Readonly<Record<string, string>> = {
  avif: "avif",
  gif: "gif",
  jpg: "jpg",
  png: "png",
  webp: "webp",
};

/** A picture's file ending, by its content and not by the server's headers; undefined when it is no picture. */
export function pictureEnding(bytes: Uint8Array): string | undefined {
  try {
    const ending = endings[imageSize(bytes).type ?? ""];
    if (ending !== undefined) return ending;
  } catch {
    // An unknown raster format.
  }
  return readSvg(bytes) === undefined ? undefined : "svg";
}
