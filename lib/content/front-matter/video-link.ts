/** The pages of the video sites that Minimal Mistakes supports. */
const pages: ReadonlyMap<string, (id: string) => string> = new Map([
  ["youtube", (id) => `https://www.youtube.com/watch?v=${id}`],
  ["vimeo", (id) => `https://vimeo.com/${id}`],
  ["dailymotion", (id) => `https://www.dailymotion.com/video/${id}`],
  ["twitch", (id) => `https://www.twitch.tv/videos/${id}`],
  ["bilibili", (id) => `https://www.bilibili.com/video/${id}`],
  ["google-drive", (id) => `https://drive.google.com/file/d/${id}/view`],
]);

/**
 * A video of `header.video` or `include video` as Markdown: a plain link, since an embedded player would reveal readers
 * to a third party. Undefined for an unknown provider.
 *
 * @see https://mmistakes.github.io/minimal-mistakes/docs/helpers/#responsive-video-embed
 */
export function videoLink(id: string | undefined, provider: string | undefined): string | undefined {
  const page = pages.get(provider ?? "");
  return id === undefined || page === undefined ? undefined : `[영상 보기](${page(encodeURIComponent(id))})`;
}
