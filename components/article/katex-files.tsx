import { katexFirstFonts, katexStylesheet } from "@/lib/site/katex";

/** KaTeX's stylesheet. React moves it into `<head>`, so it must be outside `StaticHtml`. */
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
