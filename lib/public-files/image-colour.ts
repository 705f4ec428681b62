import { stat } from "node:fs/promises";
import { memoByStamp } from "../content/source/memo-by-stamp.ts";

/** Many pages show the same picture. */
const colourOf = memoByStamp(readColour);

/**
 * The average colour of a photograph, `#8a7f6b`, shown while it loads; undefined for drawings (SVG) and for files with
 * transparent parts, behind which the placeholder would stay visible.
 */
export async function imageColour(file: string): Promise<string | undefined> {
  if (!/\.(avif|jpe?g|png|webp)$/i.test(file)) return undefined;
  return colourOf(file, (await stat(file)).mtimeMs);
}

async function readColour(file: string): Promise<string | undefined> {
  try {
    // Loaded only where a page is made, since it brings a library of 20 MB.
    const { default: sharp } = await import("sharp");
    const [red = 0, green = 0, blue = 0, alpha = 0] = await sharp(file)
      .resize(1, 1, { fit: "fill" })
      .toColourspace("srgb")
      .ensureAlpha()
      .raw()
      .toBuffer();
    if (alpha < 255) return undefined;
    return `#${[red, green, blue].map((part) => part.toString(16).padStart(2, "0")).join("")}`;
  } catch {
    return undefined;
  }
}
