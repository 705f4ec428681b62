import { videoLink } from "../../../content/front-matter/video-link.ts";
import { type LiquidValues, readParameters } from "./liquid-values.ts";
import { markdownToLine } from "./markdown-to-line.ts";

/** The tag's surroundings. */
export type IncludePlace = "own-block" | "in-text";

/**
 * The output of a theme's `include` in one line; undefined for an unknown one.
 *
 * @see https://mmistakes.github.io/minimal-mistakes/docs/helpers/ (figure, video), https://chirpy.cotes.page/posts/write-a-new-post/#media
 * (embed) and https://github.com/alshedivat/al-folio/tree/main/_includes (figure.liquid)
 */
export function expandInclude(args: string, place: IncludePlace, values: LiquidValues): string | undefined {
  const [file = "", ...rest] = args.split(/\s+/);
  const parameters = readParameters(rest.join(" "), values);
  const name = file.replace(/\.(?:html|liquid)$/, "");
  switch (name) {
    case "base_path":
      values.set("base_path", values.relativeUrl("/").replace(/\/$/, ""));
      return "";
    case "toc":
      return "";
    case "figure":
      return expandFigure(parameters, place, values);
    case "video":
      return parameters.has("path") ? expandPlayer("video", parameters, values) : expandVideo(parameters);
    case "audio":
      return expandPlayer("audio", parameters, values);
    case "embed/video":
    case "embed/audio":
      return expandPlayer(name === "embed/video" ? "video" : "audio", parameters, values);
    case "embed/youtube":
    case "embed/bilibili":
    case "embed/twitch":
      return videoLink(parameters.get("id"), name.slice("embed/".length));
    case "embed/spotify":
      return spotifyLink(parameters);
    default:
      return undefined;
  }
}

function expandFigure(
  parameters: ReadonlyMap<string, string>,
  place: IncludePlace,
  values: LiquidValues,
): string | undefined {
  const path = parameters.get("image_path") ?? parameters.get("path") ?? parameters.get("url");
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

/** A file of the site as a player; a later step turns a file of another host into a link. */
function expandPlayer(
  element: "video" | "audio",
  parameters: ReadonlyMap<string, string>,
  values: LiquidValues,
): string | undefined {
  const path = parameters.get("src") ?? parameters.get("path");
  if (path === undefined || path === "") return undefined;
  const title = parameters.get("title") ?? parameters.get("caption") ?? "";
  const player = `<${element} src="${escapeHtml(values.relativeUrl(path).replace(/\s/g, "%20"))}" controls></${element}>`;
  return title === ""
    ? player
    : `<figure>${player}<figcaption>${markdownToLine(title)}</figcaption></figure>`;
}

function spotifyLink(parameters: ReadonlyMap<string, string>): string | undefined {
  const id = parameters.get("id");
  const type = parameters.get("type") ?? "track";
  if (id === undefined || !/^\w+$/.test(id) || !/^\w+$/.test(type)) return undefined;
  return `[Spotify에서 듣기](https://open.spotify.com/${type}/${id})`;
}

function escapeHtml(text: string): string {
  return text
    .replace(/&(?!#?\w+;)/g, "&amp;")
    .replace(/"/g, "&quot;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;");
}
