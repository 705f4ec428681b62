import { createHash } from "node:crypto";
import { findCodeRanges, isInside, type Range } from "../../../markdown/jekyll/index.ts";

/** An image that stood in a text, and the file that it becomes. */
export interface EmbeddedImage {
  /** Repository path. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** In an attribute or in Markdown's parentheses; programs may break the long line. */
const IMAGE = /(?<=["'(])data:image\/(?<type>png|jpe?g|gif|webp);base64,(?<data>[\w+/=\s]{4000,}?)(?=["')])/g;

/** Moves the inline images of a notebook into files; small ones, such as icons, stay. */
export function takeOutImages(body: string): {
  readonly body: string;
  readonly images: readonly EmbeddedImage[];
} {
  const images = new Map<string, EmbeddedImage>();
  if (!body.includes(";base64,")) return { body, images: [] };
  let code: readonly Range[] | undefined;
  const written = body.replace(IMAGE, (whole: string, type: string, data: string, offset: number) => {
    code ??= findCodeRanges(body);
    if (isInside(code, offset)) return whole;
    const bytes = Buffer.from(data, "base64");
    // The same image has the same name, in whatever article it stands.
    const name = createHash("sha1").update(bytes).digest("hex").slice(0, 16);
    const address = `/images/embedded/${name}.${type === "jpeg" ? "jpg" : type}`;
    images.set(address, { path: `public${address}`, bytes });
    return address;
  });
  return { body: written, images: [...images.values()] };
}
