/** A player of another site, shown after the reader agrees. */
export interface Player {
  /** The site's name, as readers know it. */
  readonly site: string;
  /** What an iframe would load. */
  readonly src: string;
  /** The page on that site where a person watches the same. */
  readonly page: string;
}

interface PlayerSite {
  readonly name: string;
  readonly hosts: readonly string[];
  /** The path of a player on these hosts; what it captures is the id. */
  readonly path: RegExp;
  readonly playerOf: (id: string) => string;
  /** The address of a video's page, as a reader copies it; what it captures is the id. */
  readonly page: RegExp;
  /** The query says which video of a list, the start time, and the key of an unlisted video. */
  readonly pageOf: (id: string, settings: URLSearchParams) => string | undefined;
}

const sites: readonly PlayerSite[] = [
  {
    name: "YouTube",
    hosts: ["www.youtube-nocookie.com", "www.youtube.com"],
    path: /^\/embed\/([\w-]+)\/?$/,
    page: /^https?:\/\/(?:(?:www\.|m\.)?youtube\.com\/(?:watch\?(?:.*&)?v=|shorts\/|live\/|embed\/)|youtu\.be\/|www\.youtube-nocookie\.com\/embed\/)([\w-]{11})(?![\w-])/,
    playerOf: (id) => `https://www.youtube-nocookie.com/embed/${id}`,
    pageOf: youTubePage,
  },
  {
    name: "Vimeo",
    hosts: ["player.vimeo.com"],
    path: /^\/video\/(\d+)\/?$/,
    page: /^https?:\/\/(?:www\.|player\.)?vimeo\.com\/(?:video\/)?(\d+)/,
    playerOf: (id) => `https://player.vimeo.com/video/${id}`,
    pageOf: vimeoPage,
  },
  {
    name: "네이버TV",
    hosts: ["tv.naver.com"],
    path: /^\/embed\/(\d+)\/?$/,
    page: /^https?:\/\/(?:m\.)?tv\.naver\.com\/(?:v|embed)\/(\d+)/,
    playerOf: (id) => `https://tv.naver.com/embed/${id}`,
    pageOf: (id) => `https://tv.naver.com/v/${id}`,
  },
  {
    name: "TED",
    hosts: ["embed.ted.com"],
    path: /^\/talks\/([\w/-]+)$/,
    page: /^https?:\/\/(?:www|embed)\.ted\.com\/talks\/([\w/-]+)/,
    playerOf: (id) => `https://embed.ted.com/talks/${id}`,
    pageOf: (id) => `https://www.ted.com/talks/${id}`,
  },
];

/** On the page of a video, the second from which the player starts is called `t`. */
function youTubePage(id: string, settings: URLSearchParams): string | undefined {
  const list = settings.get("list");
  const start = settings.get("start");
  if (id === "videoseries")
    return list ? `https://www.youtube.com/playlist?${new URLSearchParams({ list })}` : undefined;
  const query = new URLSearchParams({ v: id, ...(list && { list }), ...(start && { t: start }) });
  return `https://www.youtube.com/watch?${query}`;
}

/** `h` is the key of a video that is not listed. */
function vimeoPage(id: string, settings: URLSearchParams): string {
  const key = settings.get("h");
  return key !== null && /^\w+$/.test(key) ? `https://vimeo.com/${id}/${key}` : `https://vimeo.com/${id}`;
}

/** Sites whose players an article may embed. */
export const playerHosts: readonly string[] = sites.flatMap(({ hosts }) => hosts);

/** The origins of those players, for the content security policy. */
export const playerOrigins: readonly string[] = sites.map(({ playerOf }) => new URL(playerOf("0")).origin);

/** The same sites by name, for messages. */
export const playerNames: readonly string[] = sites.map(({ name }) => name);

/** The player of the video whose page was given instead, as in `https://youtu.be/dQw4w9WgXcQ`. */
export function meantPlayer(address: string): string | undefined {
  for (const { page, playerOf } of sites) {
    const id = page.exec(address.trim())?.[1];
    if (id !== undefined) return playerOf(id);
  }
  return undefined;
}

/** The player at an address; undefined unless it is an https address of a listed site. */
export function findPlayer(address: string): Player | undefined {
  if (!URL.canParse(address)) return undefined;
  const { protocol, host, pathname, searchParams } = new URL(address);
  const site = sites.find(({ hosts }) => hosts.includes(host));
  const id = site?.path.exec(pathname)?.[1];
  if (protocol !== "https:" || site === undefined || id === undefined) return undefined;
  const page = site.pageOf(id, searchParams);
  if (page === undefined) return undefined;
  return { site: site.name, src: site.playerOf(id) + settingsIn(searchParams), page };
}

/** The player's query as the article gives it, without autoplay. */
function settingsIn(given: URLSearchParams): string {
  const settings = new URLSearchParams(given);
  for (const name of [...settings.keys()]) if (name.toLowerCase() === "autoplay") settings.delete(name);
  return settings.size === 0 ? "" : `?${settings}`;
}
