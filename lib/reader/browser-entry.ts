/**
 * The script of the production site: `next.config.ts` puts it in the place of Next's own client entry. Pages are whole
 * without JavaScript and their links are plain, so there is nothing for React to hydrate.
 */
import { startReader } from "./start-reader.ts";

if (document.readyState === "loading") {
  document.addEventListener("DOMContentLoaded", () => startReader(document), { once: true });
} else {
  startReader(document);
}
