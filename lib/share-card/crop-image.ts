/** The shapes in which Google asks for an article's image. */
export const imageShapes = { "1x1": [1200, 1200], "4x3": [1200, 900], "16x9": [1200, 675] } as const;

export type ImageShape = keyof typeof imageShapes;

/** An image (its bytes, or a file) in one of the shapes, cut where least is to be seen; `background` lies behind what is see-through. */
export async function cropImage(
  image: Buffer | string,
  shape: ImageShape,
  background: string,
): Promise<Buffer> {
  const { default: sharp } = await import("sharp");
  const [width, height] = imageShapes[shape];
  return sharp(image)
    .rotate()
    .flatten({ background })
    .resize(width, height, { fit: "cover", position: "attention" })
    .jpeg({ quality: 84, mozjpeg: true })
    .toBuffer();
}

/** The shape that a file's name asks for: `4x3.jpg`. */
export function imageShapeOf(file: string): ImageShape | undefined {
  const name = file.replace(/\.jpg$/, "");
  const shapes = Object.keys(imageShapes) as ImageShape[];
  return file.endsWith(".jpg") ? shapes.find((shape) => shape === name) : undefined;
}
