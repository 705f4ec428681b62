import { alwaysShownSites, setAlwaysShown } from "./always-shown-sites.ts";
import { deviceStorage } from "./device-storage.ts";

/**
 * Puts a player of another site into its box when the reader presses the button there, or has asked for that site's
 * players once and for all. Before that nothing is requested.
 */
export function showEmbedsOnConsent(article: ParentNode): () => void {
  const listening = new AbortController();
  const { signal } = listening;
  const embeds = [...article.querySelectorAll<HTMLElement>("[data-embed]")];
  const storage = deviceStorage();
  const always = alwaysShownSites(storage);

  for (const embed of embeds) {
    const site = embed.dataset.embedSite ?? "";
    const choice = embed.querySelector<HTMLInputElement>("input");
    if (always.has(site)) showPlayer(embed, "waiting");
    if (choice !== null) choice.checked = always.has(site);

    embed
      .querySelector("button")
      ?.addEventListener("click", () => showPlayer(embed, "playing")?.focus(), { signal });
    choice?.addEventListener(
      "change",
      () => {
        setAlwaysShown(storage, site, choice.checked ? "always" : "ask");
        for (const other of embeds) {
          const box = other.querySelector<HTMLInputElement>("input");
          if (box !== null && other.dataset.embedSite === site) box.checked = choice.checked;
        }
      },
      { signal },
    );
  }
  return () => listening.abort();
}

function showPlayer(embed: HTMLElement, state: "playing" | "waiting"): HTMLIFrameElement | undefined {
  const { embed: src, embedTitle } = embed.dataset;
  const box = embed.querySelector(".embed-box");
  if (src === undefined || box === null || box.querySelector("iframe") !== null) return undefined;
  const player = document.createElement("iframe");
  player.title = embedTitle ?? "";
  player.allow = "autoplay; encrypted-media; fullscreen; picture-in-picture";
  player.allowFullscreen = true;
  player.referrerPolicy = "strict-origin-when-cross-origin";
  player.loading = state === "playing" ? "eager" : "lazy";
  player.src = state === "playing" ? playingAddress(src) : src;
  box.append(player);
  return player;
}

/** Starts the player at once, so that the reader need not press a second button. */
function playingAddress(src: string): string {
  const url = new URL(src);
  url.searchParams.set("autoplay", "1");
  return url.href;
}
