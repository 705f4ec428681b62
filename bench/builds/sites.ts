import { attention } from "./attention.ts";
import { astro, eleventy, hugo } from "./peer.ts";
import type { Site, SiteId } from "./site.ts";

export const sites: Readonly<Record<SiteId, Site>> = {
  attention: attention("attention", "Attention, newest first"),
  "attention-all": attention("attention-all", "Attention, all prerendered", { ATTENTION_PRERENDER: "all" }),
  astro,
  eleventy,
  hugo,
};
