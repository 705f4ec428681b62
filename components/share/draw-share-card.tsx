import { siteLogo } from "@/lib/server/site-icons";
import { cardFonts, familiesOf } from "@/lib/share-card/card-fonts";
import { cardText } from "@/lib/share-card/card-text";
import { renderCard } from "@/lib/share-card/render-card";
import { siteTheme } from "@/lib/site/theme";
import { drawIcon } from "@/lib/theme/draw-icon";
import { hexOf } from "@/lib/theme/parse-theme";
import { markSize, ShareCard } from "./share-card";

export interface ShareCardSource {
  readonly headline: string;
  readonly category: string;
  readonly siteName: string;
  readonly note: string;
  /** The background image of the card: its bytes, or a file. */
  readonly picture: Buffer | string | undefined;
}

/** The share card of an article, or of the site, as a JPEG file. */
export async function drawShareCard({ picture, ...words }: ShareCardSource): Promise<Buffer> {
  const [headline, category, siteName, note] = await Promise.all(
    [words.headline, words.category, words.siteName, words.note].map(cardText),
  );
  const texts = [headline, category, siteName, note].map((part) => part?.text ?? "");
  const fonts = await cardFonts(`${texts.join("")}…`);
  const theme = siteTheme();
  const card = (
    <ShareCard
      theme={theme}
      mark={await cardMark()}
      headline={headline?.text ?? ""}
      category={category?.text ?? ""}
      siteName={siteName?.text ?? ""}
      note={note?.text ?? ""}
      ground={picture === undefined ? "paper" : "picture"}
      fontFamily={familiesOf(fonts)}
    />
  );
  const background = hexOf(theme, "paper", "light");
  const emoji = { ...headline?.emoji, ...category?.emoji, ...siteName?.emoji, ...note?.emoji };
  return renderCard({ card, background, fonts, emoji, picture });
}

/** The site's mark, twice as large as it is shown, as Satori takes pictures. */
async function cardMark(): Promise<string> {
  const png = await drawIcon(siteLogo(), 2 * markSize, "plain", "");
  return `data:image/png;base64,${png.toString("base64")}`;
}
