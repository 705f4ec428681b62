// @ts-check
import { dirname } from "node:path";
import module from "next/dist/server/lib/incremental-cache/file-system-cache.js";
import { say } from "../page-cache/say.mjs";
import { serverStore } from "../page-cache/server-store.mjs";
import { wholeFiles } from "../page-cache/whole-files.mjs";
import { lightenPage } from "./lighten-page.mjs";
import { notFoundPage } from "./not-found-page.mjs";
import { startedChunks } from "./started-chunks.mjs";
import { withoutPayload } from "./without-payload.mjs";

/**
 * Node gives a CommonJS module as a whole, Next's bundler (it puts this file into what runs `proxy.ts`) its default.
 * @type {typeof import("next/dist/server/lib/incremental-cache/file-system-cache.js").default}
 */
const FileSystemCache =
  /** @type {{ readonly default?: typeof module }} */ (/** @type {unknown} */ (module)).default ?? module;

const cannotKeep =
  "A page was rendered, but there is no room or no right to write it below .next: readers are sent it, and the one before stays on the disk. Free some space, or give the server a folder .next that it may write.";

/** Whether that is in the log, and nothing could be written since. */
let isTold = false;

/**
 * @typedef {import("next/dist/server/lib/incremental-cache/index.js").CacheHandler} CacheHandler
 * The interface that Next documents for `cacheHandler`.
 */

/**
 * A cache of pages that writes through Next's own cache in `.next`. It differs in five ways:
 *
 * - Pages rendered while the site runs are made as light as the build makes them.
 * - They have no payload of React beside them.
 * - Where `REDIS_URL` names a store, they are stored there too, for the other servers of the same build.
 * - Redirects and 404 answers are not stored, here or in any cache on the way: requests for addresses that do not exist
 *   must not fill the disk, and an article may be published at any of them.
 * - Writes are atomic.
 *
 * @see https://nextjs.org/docs/app/api-reference/config/next-config-js/incrementalCacheHandlerPath
 * @implements {CacheHandler}
 */
export default class PageCache {
  #buildFolder;
  #disk;

  /** @param {ConstructorParameters<typeof FileSystemCache>[0]} context */
  constructor(context) {
    this.#disk = new FileSystemCache({ ...context, fs: withoutPayload(wholeFiles(context.fs)) });
    // Where `proxy.ts` runs there is none, and no page.
    this.#buildFolder = dirname(context.serverDistDir ?? ".");
  }

  /** @type {CacheHandler["get"]} */
  async get(key, context) {
    const shared = isShared(context.kind) ? await serverStore(this.#buildFolder)?.read(key) : undefined;
    // What the build made is in no store: it is on each server's disk.
    if (shared === undefined) return this.#disk.get(key, context);
    return /** @type {Awaited<ReturnType<CacheHandler["get"]>>} */ (shared);
  }

  /** @type {CacheHandler["set"]} */
  async set(key, data, context) {
    if (data?.kind === "APP_PAGE") {
      if ((data.status ?? 200) !== 200) {
        // In place: what would be kept here is what the reader is sent.
        const { location: _, ...headers } = data.headers ?? {};
        // Next has sent `location` while it rendered, and leaves a `cache-control` as it is that it finds.
        data.headers = { ...headers, "cache-control": "no-store" };
        if (data.status === 404) data.html = await notFoundPage(this.#buildFolder);
        return;
      }
      // In place: what is kept here is what the reader who asked first is sent too.
      data.html = lightenPage(data.html, await startedChunks(this.#buildFolder));
      data.rscData = Buffer.alloc(0);
      data.segmentData = undefined;
    }
    if (data !== null && isShared(data.kind)) {
      const cacheControl = "cacheControl" in context ? context.cacheControl : undefined;
      const entry = { value: data, lastModified: Date.now(), cacheControl };
      await serverStore(this.#buildFolder)?.write(key, entry);
    }
    try {
      await this.#disk.set(key, data, context);
      isTold = false;
    } catch (error) {
      // Once, not for each page: a container may be read-only on purpose.
      if (!isTold) say(cannotKeep, error, { path: pathIn(key) });
      isTold = true;
    }
  }

  /** @type {CacheHandler["revalidateTag"]} */
  revalidateTag(tags, durations) {
    return this.#disk.revalidateTag(tags, durations);
  }

  resetRequestCache() {
    this.#disk.resetRequestCache();
  }
}

/** Pages and answers of routes; what a page asked for while it was rendered stays on its server. */
function isShared(/** @type {string} */ kind) {
  return kind === "APP_PAGE" || kind === "APP_ROUTE";
}

/** Next keeps the answers of a route apart, under `/route-cache/…/$` and the path. */
function pathIn(/** @type {string} */ key) {
  return key.replace(/^\/route-cache\/.*?\/\$(?=\/)/, "");
}
