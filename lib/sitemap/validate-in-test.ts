import { readFileSync } from "node:fs";
import { XmlDocument, XsdValidator } from "libxml2-wasm";
import { xmlRegisterFsInputProviders } from "libxml2-wasm/lib/nodejs.mjs";

xmlRegisterFsInputProviders();

const file = new URL("fixtures/sitemap.xsd", import.meta.url);
const schema = XsdValidator.fromDoc(XmlDocument.fromBuffer(readFileSync(file), { url: file.href }));

const namespaces = {
  map: "http://www.sitemaps.org/schemas/sitemap/0.9",
  image: "http://www.google.com/schemas/sitemap-image/1.1",
  news: "http://www.google.com/schemas/sitemap-news/0.9",
};

/** Parses a sitemap, an index or a news sitemap after the published schemas let it pass. */
export function validSitemap(xml: string): XmlDocument {
  const document = XmlDocument.fromString(xml);
  schema.validate(document);
  return document;
}

export function textsAt(document: XmlDocument, path: string): string[] {
  return document.find(path, namespaces).map((node) => node.content);
}
