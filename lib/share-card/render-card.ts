import type { ReactNode } from "react";
import satori, { type Font } from "satori";

/** What Facebook, X, LinkedIn, Slack and KakaoTalk show whole. */
export const cardSize = { width: 1200, height: 630 };

interface CardDrawing {
  readonly card: ReactNode;
  /** Below the card, and behind what of its picture is see-through. */
  readonly background: string;
  readonly fonts: readonly Font[];
  /** Pictures of the emoji in its texts. */
  readonly emoji: Readonly<Record<string, string>>;
  /** An image that lies under the card: its bytes, or a file. */
  readonly picture: Buffer | string | undefined;
}

/** A card as a JPEG file: equal input, equal bytes. */
export async function renderCard({ card, background, fonts, emoji, picture }: CardDrawing): Promise<Buffer> {
  const svg = await satori(card, { ...cardSize, fonts: [...fonts], graphemeImages: { ...emoji } });
  const { default: sharp } = await import("sharp");
  const { width, height } = cardSize;
  const ground =
    picture === undefined
      ? sharp({ create: { width, height, channels: 3, background } })
      : sharp(picture).rotate().flatten({ background }).resize(width, height, { fit: "cover" });
  return ground
    .composite([{ input: Buffer.from(svg) }])
    .jpeg({ quality: 86, chromaSubsampling: "4:4:4", mozjpeg: true })
    .toBuffer();
}
