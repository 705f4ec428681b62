import { cardFonts, familiesOf } from "@/lib/share-card/card-fonts";
import { cardText } from "@/lib/share-card/card-text";
import { renderCard } from "@/lib/share-card/render-card";
import { ShareCard } from "./share-card";

export interface ShareCardSource {
  readonly headline: string;
  readonly category: string;
  readonly siteName: string;
  readonly note: string;
  /** An image to lie under the card: its bytes, or a file. */
  readonly picture: Buffer | string | undefined;
}

/** The share card of an article, or of the site, as a JPEG file. */
export async function drawShareCard({ picture, ...words }: ShareCardSource): Promise<Buffer> {
  const [headline, category, siteName, note] = await Promise.all(
    [words.headline, words.category, words.siteName, words.note].map(cardText),
  );
  const texts = [headline, category, siteName, note].map((part) => part?.text ?? "");
  const fonts = await cardFonts(`${texts.join("")}…`);
  const card = (
    <ShareCard
      headline={headline?.text ?? ""}
      category={category?.text ?? ""}
      siteName={siteName?.text ?? ""}
      note={note?.text ?? ""}
      ground={picture === undefined ? "paper" : "picture"}
      fontFamily={familiesOf(fonts)}
    />
  );
  const emoji = { ...headline?.emoji, ...category?.emoji, ...siteName?.emoji, ...note?.emoji };
  return renderCard({ card, fonts, emoji, picture });
}
