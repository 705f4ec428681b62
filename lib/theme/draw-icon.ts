/** What an icon is for: `plain` is the mark as it is, `maskable` leaves room for the shape that a phone cuts. */
export type IconKind = "plain" | "opaque" | "maskable";

/** The circle that every phone leaves uncut. @see https://w3c.github.io/manifest/#icon-masks */
const safeShare = 0.8;

/**
 * The mark as a square PNG.
 * @param paper what lies behind a mark without a ground of its own, where the kind asks for one
 */
export async function drawIcon(svg: string, size: number, kind: IconKind, paper: string): Promise<Buffer> {
  const { default: sharp } = await import("sharp");
  const inner = kind === "maskable" ? Math.round(size * safeShare) : size;
  const mark = await draw(svg, inner);
  if (kind === "plain") return sharp(mark).png().toBuffer();
  const background = kind === "maskable" ? ((await cornerColour(mark)) ?? paper) : paper;
  return sharp({ create: { width: size, height: size, channels: 3, background } })
    .composite([{ input: mark }])
    .png()
    .toBuffer();
}

async function draw(svg: string, size: number): Promise<Buffer> {
  const { default: sharp } = await import("sharp");
  const input = Buffer.from(svg);
  const { width = size, height = size, density = 72 } = await sharp(input).metadata();
  // Drawn at its size, not drawn small and enlarged.
  const sharpEnough = Math.min(2_400, Math.max(72, Math.ceil((density * size) / Math.max(width, height, 1))));
  return sharp(input, { density: sharpEnough })
    .resize(size, size, { fit: "contain", background: { r: 0, g: 0, b: 0, alpha: 0 } })
    .png()
    .toBuffer();
}

/** The ground of a mark that fills its square; undefined for one whose corner is see-through. */
async function cornerColour(mark: Buffer): Promise<string | undefined> {
  const { default: sharp } = await import("sharp");
  const { data } = await sharp(mark).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  const [red = 0, green = 0, blue = 0, alpha = 0] = data;
  return alpha === 255 ? `rgb(${red}, ${green}, ${blue})` : undefined;
}

/**
 * A PNG as the icon that browsers ask for at `/favicon.ico`.
 * @see https://en.wikipedia.org/wiki/ICO_(file_format)
 */
export function asIco(png: Buffer, size: number): Buffer {
  const head = Buffer.alloc(22);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(1, 4);
  head.writeUInt8(size % 256, 6);
  head.writeUInt8(size % 256, 7);
  head.writeUInt16LE(1, 10);
  head.writeUInt16LE(32, 12);
  head.writeUInt32LE(png.length, 14);
  head.writeUInt32LE(head.length, 18);
  return Buffer.concat([head, png]);
}
