import { isRecord } from "../old-site/ruby-yaml.ts";

/**
 * Minimal Mistakes' `include gallery` as a figure: the pictures stand in the front matter, which a body cannot see.
 * @see https://mmistakes.github.io/minimal-mistakes/docs/helpers/#gallery
 * @returns undefined when the front matter has no such list
 */
export function expandGallery(
  parameters: ReadonlyMap<string, string>,
  page: Readonly<Record<string, unknown>>,
): string | undefined {
  const list = page[parameters.get("id") ?? "gallery"];
  if (!Array.isArray(list)) return undefined;
  const images = list.flatMap((item: unknown) => {
    if (!isRecord(item)) return [];
    const source = item.image_path ?? item.url;
    if (typeof source !== "string" || source === "") return [];
    const { alt, title } = item;
    const image = `<img src="${attribute(source)}" alt="${attribute(String(alt ?? title ?? ""))}">`;
    return [typeof item.url === "string" ? `<a href="${attribute(item.url)}">${image}</a>` : image];
  });
  if (images.length === 0) return undefined;
  const caption = parameters.get("caption") ?? "";
  return [
    "<figure>",
    ...images,
    ...(caption === "" ? [] : [`<figcaption markdown="span">${caption}</figcaption>`]),
    "</figure>",
  ].join("\n");
}

function attribute(text: string): string {
  return text
    .replace(/&(?!#?\w+;)/g, "&amp;")
    .replaceAll('"', "&quot;")
    .replaceAll("<", "&lt;");
}
