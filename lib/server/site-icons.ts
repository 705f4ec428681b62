import { contentPaths } from "../content/source/content-paths.ts";
import { readOwnFile } from "../content/source/own-file.ts";
import { siteTheme } from "../site/theme.ts";
import { asIco, drawIcon, type IconKind } from "../theme/draw-icon.ts";
import { themedLogo } from "../theme/logo.ts";
import { hexOf } from "../theme/parse-theme.ts";
import { cardTimes, keepAnswer } from "./headers/keep-answer.ts";

/** The newspaper's mark, `site/logo.svg`, in the colours of its theme. */
export function siteLogo(): string {
  const bytes = readOwnFile(process.cwd(), contentPaths.logo);
  if (bytes === undefined) throw new Error(`${contentPaths.logo} is missing; the icons are made from it.`);
  return themedLogo(new TextDecoder().decode(bytes), siteTheme());
}

/** The icons that are made from the mark, by their addresses. */
export const siteIcons = {
  "/icon-192.png": { size: 192, kind: "plain" },
  "/icon-512.png": { size: 512, kind: "plain" },
  "/icon-maskable.png": { size: 512, kind: "maskable" },
  // iOS shows transparent parts black.
  "/apple-icon.png": { size: 180, kind: "opaque" },
  "/favicon.ico": { size: 48, kind: "plain" },
} as const satisfies Record<string, { readonly size: number; readonly kind: IconKind }>;

/** One of the icons as it is sent. */
export async function siteIcon(path: keyof typeof siteIcons): Promise<Response> {
  const { size, kind } = siteIcons[path];
  const png = await drawIcon(siteLogo(), size, kind, hexOf(siteTheme(), "paper", "light"));
  const isIco = path === "/favicon.ico";
  return new Response(new Uint8Array(isIco ? asIco(png, size) : png), {
    headers: {
      "Content-Type": isIco ? "image/x-icon" : "image/png",
      // A day: its address stays when the mark changes.
      "Cache-Control": keepAnswer(cardTimes, undefined, Date.now()),
    },
  });
}
