import type { Metadata, Viewport } from "next";
import type { ReactNode } from "react";
import { Analytics } from "@/components/site/analytics";
import { SearchWords } from "@/components/site/search-words";
import { SiteFooter } from "@/components/site/site-footer";
import { SiteHeader } from "@/components/site/site-header";
import { SkipLink } from "@/components/site/skip-link";
import { Slot } from "@/components/site/slot";
import { ThemeScript } from "@/components/site/theme-script";
import { feedPath, homePath, siteCardPath } from "@/lib/content/addresses/urls";
import { currentStage } from "@/lib/settings/stage";
import { headTags } from "@/lib/site/slots";
import { text } from "@/lib/site/text";
import { siteTheme } from "@/lib/site/theme";
import { hexOf } from "@/lib/theme/parse-theme";
import { shades } from "@/lib/theme/tokens";
import site from "@/site.config";
import { staleAtNextPublication } from "./stale-at-next-publication";
import "./globals.css";

export const metadata: Metadata = {
  metadataBase: new URL(site.url),
  title: { default: `${site.name} — ${site.tagline}`, template: `%s — ${site.name}` },
  description: site.description,
  openGraph: { siteName: site.name, locale: text.locale, type: "website", images: [siteCardPath] },
  twitter: { card: "summary_large_image" },
  icons: {
    icon: [
      { url: "/favicon.ico", sizes: "48x48" },
      { url: "/icon.svg", type: "image/svg+xml", sizes: "any" },
    ],
    apple: { url: "/apple-icon.png", sizes: "180x180" },
  },
  verification: {
    google: site.verification.google,
    other: site.verification.naver ? { "naver-site-verification": site.verification.naver } : {},
  },
};

export function generateViewport(): Viewport {
  const theme = siteTheme();
  return {
    colorScheme: "light dark",
    themeColor: shades.map((shade) => ({
      media: `(prefers-color-scheme: ${shade})`,
      color: hexOf(theme, "paper", shade),
    })),
  };
}

const feedLinks = [
  { type: "application/atom+xml", href: feedPath(homePath, "xml") },
  { type: "application/feed+json", href: feedPath(homePath, "json") },
];

export default async function RootLayout({ children }: { children: ReactNode }) {
  await staleAtNextPublication();
  // Written so that a production build removes the component.
  const DevelopmentScript =
    process.env.NODE_ENV === "development"
      ? (await import("@/components/desk/development-script")).DevelopmentScript
      : undefined;
  return (
    <html lang={site.language} suppressHydrationWarning>
      <head>
        <ThemeScript />
        {headTags().map(({ tag: Tag, attributes }) => (
          <Tag key={Object.values(attributes).join(" ")} {...attributes} />
        ))}
        {feedLinks.map((link) => (
          <link key={link.href} rel="alternate" title={site.name} {...link} />
        ))}
      </head>
      <body className="flex min-h-svh flex-col">
        <SkipLink />
        <SiteHeader />
        {children}
        <Slot
          name="above-footer"
          label={text.fromTheNewspaper}
          className="mx-auto w-full max-w-page px-5 pb-10 text-sm lg:px-8 slot-links print:hidden"
        />
        <SiteFooter />
        <SearchWords />
        <Analytics {...site} stage={currentStage()} />
        {DevelopmentScript && <DevelopmentScript />}
      </body>
    </html>
  );
}
