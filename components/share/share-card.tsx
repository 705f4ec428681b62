import { headlineLayout } from "@/lib/share-card/headline-layout";
import { cardSize } from "@/lib/share-card/render-card";

interface ShareCardProps {
  readonly headline: string;
  /** Above the headline; empty for none. */
  readonly category: string;
  readonly siteName: string;
  /** At the foot, beside the site's name. */
  readonly note: string;
  /** `picture` when an image lies under the card. */
  readonly ground: "paper" | "picture";
  readonly fontFamily: string;
}

const margin = 64;
const accent = "#a8281e";

const grounds = {
  paper: { color: "#1a1917", quiet: "#5d5a54", backgroundImage: "none" },
  picture: {
    color: "#ffffff",
    quiet: "#e3dfd7",
    // Dark enough under the text for any image, light enough above it to see what it shows.
    backgroundImage:
      "linear-gradient(to bottom, rgba(21,21,19,0.5), rgba(21,21,19,0.86) 45%, rgba(21,21,19,0.95))",
  },
} as const;

/** What stands on a share card. Satori draws it, which knows a part of CSS: every element is a flex box. */
export function ShareCard({ headline, category, siteName, note, ground, fontFamily }: ShareCardProps) {
  const { color, quiet, backgroundImage } = grounds[ground];
  return (
    <div
      style={{
        display: "flex",
        flexDirection: "column",
        justifyContent: "space-between",
        ...cardSize,
        boxSizing: "border-box",
        padding: `${margin - 8}px ${margin}px`,
        borderTop: `12px solid ${accent}`,
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
              background: accent,
              color: "#ffffff",
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
          <SiteMark />
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

/** `app/icon.svg` once more, as Satori reads SVG. */
function SiteMark() {
  return (
    <svg viewBox="0 0 64 64" width="52" height="52" aria-hidden="true">
      <rect width="64" height="64" fill={accent} />
      <path
        d="M14 50 32 12l18 38M21 37h22"
        fill="none"
        stroke="#fdfcfa"
        strokeWidth="7"
        strokeLinejoin="round"
        strokeLinecap="square"
      />
    </svg>
  );
}
