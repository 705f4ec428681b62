import { videoLink } from "../../../content/front-matter/video-link.ts";
import { type LiquidValues, readParameters } from "./liquid-values.ts";
import { markdownToLine } from "./markdown-to-line.ts";

/** What surrounds the tag in its text. */
export type IncludePlace = "own-block" | "in-text";

/**
 * What a Jekyll `include` of Minimal Mistakes shows, in one line; undefined for one that we do not know.
 *
 * @see https://mmistakes.github.io/minimal-mistakes/docs/helpers/
 */
export function expandInclude(args: string, place: IncludePlace, values: LiquidValues): string | undefined {
  const [file = "", ...rest] = args.split(/\s+/);
  const parameters = readParameters(rest.join(" "), values);
  switch (file.replace(/\.html$/, "")) {
    case "base_path":
      values.set("base_path", values.relativeUrl("/").replace(/\/$/, ""));
      return "";
    case "toc":
      return "";
    case "figure":
      return expandFigure(parameters, place, values);
    case "video":
      return expandVideo(parameters);
    default:
      return undefined;
  }
}

function expandFigure(
  parameters: ReadonlyMap<string, string>,
  place: IncludePlace,
  values: LiquidValues,
): string | undefined {
  const path = parameters.get("image_path") ?? parameters.get("url");
  if (path === undefined || path === "") return undefined;
  const source = values.relativeUrl(path).replace(/\s/g, "%20");
  const alt = parameters.get("alt") ?? "";
  const caption = parameters.get("caption") ?? "";
  // Raw HTML would run on to the next blank line, and the Markdown below with it.
  if (place === "in-text") {
    const image = `![${alt.replace(/[[\]\\]/g, "\\$&")}](<${source.replace(/[<>]/g, encodeURIComponent)}>)`;
    return caption === "" ? image : `${image} *${caption}*`;
  }
  const image = `<img src="${escapeHtml(source)}" alt="${escapeHtml(alt)}">`;
  const below = caption === "" ? "" : `<figcaption>${markdownToLine(caption)}</figcaption>`;
  return `<figure>${image}${below}</figure>`;
}

function expandVideo(parameters: ReadonlyMap<string, string>): string | undefined {
  return videoLink(parameters.get("id"), parameters.get("provider"));
}

function escapeHtml(text: string): string {
  return text
    .replace(/&(?!#?\w+;)/g, "&amp;")
    .replace(/"/g, "&quot;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;");
}
