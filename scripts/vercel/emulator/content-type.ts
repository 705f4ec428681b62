import { extname } from "node:path";

const text = ["css", "csv", "html", "txt"];

const types: Readonly<Record<string, string>> = {
  avif: "image/avif",
  gif: "image/gif",
  ico: "image/x-icon",
  jpeg: "image/jpeg",
  jpg: "image/jpeg",
  js: "application/javascript; charset=utf-8",
  json: "application/json; charset=utf-8",
  pdf: "application/pdf",
  png: "image/png",
  svg: "image/svg+xml",
  xml: "application/xml; charset=utf-8",
  webmanifest: "application/manifest+json",
  webp: "image/webp",
  woff2: "font/woff2",
};

/** By a file's ending, as Vercel tells browsers of static files. */
export function contentTypeOf(file: string): string {
  const ending = extname(file).slice(1).toLowerCase();
  if (text.includes(ending)) return `text/${ending === "txt" ? "plain" : ending}; charset=utf-8`;
  return types[ending] ?? "application/octet-stream";
}
