import { katexFirstFonts, katexStylesheet } from "@/lib/site/katex";

/** What formulas are set with; React moves it into `<head>`, so it stands outside of `StaticHtml`. */
export function KatexFiles() {
  return (
    <>
      <link rel="stylesheet" href={katexStylesheet} precedence="default" />
      {katexFirstFonts.map((href) => (
        <link key={href} rel="preload" as="font" type="font/woff2" href={href} crossOrigin="anonymous" />
      ))}
    </>
  );
}
