import { headlineLayout } from "@/lib/share-card/headline-layout";
import { cardSize } from "@/lib/share-card/render-card";
import { hexOf, type Theme } from "@/lib/theme/parse-theme";

interface ShareCardProps {
  readonly headline: string;
  /** Above the headline; empty for none. */
  readonly category: string;
  readonly siteName: string;
  /** At the foot, beside the site's name. */
  readonly note: string;
  /** `picture` if the card has a background image. */
  readonly ground: "paper" | "picture";
  readonly fontFamily: string;
  readonly theme: Theme;
  /** The site's mark, as a `data:` address. */
  readonly mark: string;
}

const margin = 64;
/** How large the site's mark is. */
export const markSize = 52;

/** Cards use the light theme, since other sites show them; over a picture the dark theme. */
function coloursOf(theme: Theme, ground: ShareCardProps["ground"]) {
  const shade = ground === "paper" ? "light" : "dark";
  const paper = hexOf(theme, "paper", shade);
  return {
    color: hexOf(theme, "ink", shade),
    quiet: hexOf(theme, ground === "paper" ? "muted" : "ink", shade),
    // Dark enough below the text for contrast on any image, transparent enough above it.
    backgroundImage:
      ground === "paper" ? "none" : `linear-gradient(to bottom, ${paper}80, ${paper}db 45%, ${paper}f2)`,
    label: { color: hexOf(theme, "paper", "light"), background: hexOf(theme, "accent", "light") },
  };
}

/** The contents of a share card. Satori draws it, which supports a part of CSS: every element is a flex box. */
export function ShareCard(props: ShareCardProps) {
  const { headline, category, siteName, note, ground, fontFamily, theme, mark } = props;
  const { color, quiet, backgroundImage, label } = coloursOf(theme, ground);
  return (
    <div
      style={{
        display: "flex",
        flexDirection: "column",
        justifyContent: "space-between",
        ...cardSize,
        boxSizing: "border-box",
        padding: `${margin - 8}px ${margin}px`,
        borderTop: `12px solid ${label.background}`,
        backgroundImage,
        color,
        fontFamily,
        fontWeight: 500,
      }}
    >
      <div style={{ display: "flex", height: 52 }}>
        {category !== "" && (
          <div
            style={{
              display: "flex",
              alignItems: "center",
              padding: "0 20px",
              ...label,
              fontSize: 28,
              fontWeight: 700,
            }}
          >
            {category}
          </div>
        )}
      </div>
      <Headline headline={headline} />
      <div style={{ display: "flex", alignItems: "center", justifyContent: "space-between", fontSize: 28 }}>
        <div style={{ display: "flex", alignItems: "center", fontWeight: 700 }}>
          {/* biome-ignore lint/performance/noImgElement: Satori draws it. */}
          <img src={mark} alt="" width={markSize} height={markSize} />
          <div style={{ display: "flex", marginLeft: 16, fontSize: 34 }}>{siteName}</div>
        </div>
        <div style={{ display: "flex", color: quiet }}>{note}</div>
      </div>
    </div>
  );
}

function Headline({ headline }: { readonly headline: string }) {
  const { lines, size } = headlineLayout(headline, cardSize.width - 2 * margin);
  return (
    <div
      style={{
        display: "flex",
        flexDirection: "column",
        marginTop: "auto",
        marginBottom: 40,
        fontSize: size,
        fontWeight: 700,
        lineHeight: 1.28,
        letterSpacing: "-0.02em",
      }}
    >
      {lines.map((line) => (
        <div
          key={line}
          // A word that is longer than a line is the only one to break inside.
          style={{
            display: "flex",
            ...(line.includes(" ") ? { whiteSpace: "nowrap" } : { wordBreak: "break-all" }),
          }}
        >
          {line}
        </div>
      ))}
    </div>
  );
}
