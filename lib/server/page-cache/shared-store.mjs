// @ts-check
import { setTimeout } from "node:timers/promises";
import { deserialize, serialize } from "node:v8";
import { createClient, RESP_TYPES } from "@redis/client";

/** Rendering a page takes longer than this; a store that takes longer is no help. */
const patienceMilliseconds = 500;
const keptSeconds = 30 * 24 * 3_600;

/**
 * A store that several servers share: Redis, Valkey, or what speaks their language. While it cannot be reached each
 * server goes on with what it has by itself, and says so once.
 *
 * @param {string} url as in `redis://:password@cache.internal:6379`
 * @param {string} prefix keeps builds, and sites, apart
 * @param {(message: string, error?: unknown) => void} say
 */
export function sharedStore(url, prefix, say) {
  const client = createClient({
    url,
    // A command fails at once while there is no connection, rather than wait for one.
    disableOfflineQueue: true,
    commandOptions: { timeout: patienceMilliseconds },
    socket: {
      connectTimeout: 2_000,
      reconnectStrategy: (retries) => Math.min(200 * 2 ** retries, 10_000),
    },
  });
  let isSilent = false;
  /** @param {unknown} error */
  const lost = (error) => {
    if (!isSilent)
      say("The shared cache cannot be reached; this server keeps pages by itself until it can.", error);
    isSilent = true;
  };
  client.on("error", lost);
  client.on("ready", () => {
    if (isSilent) say("The shared cache can be reached again.");
    isSilent = false;
  });
  // The first to ask waits for the connection: rendering anew would overwrite what the others have.
  const begun = Promise.race([
    client.connect().catch(lost),
    setTimeout(patienceMilliseconds, undefined, { ref: false }),
  ]);
  const binary = client.withTypeMapping({ [RESP_TYPES.BLOB_STRING]: Buffer });

  return {
    /**
     * @param {string} key
     * @returns {Promise<unknown>}
     */
    async read(key) {
      try {
        await begun;
        const bytes = await binary.get(prefix + key);
        return Buffer.isBuffer(bytes) ? deserialize(bytes) : undefined;
      } catch (error) {
        lost(error);
        return undefined;
      }
    },
    /**
     * @param {string} key
     * @param {unknown} entry whatever `structuredClone` takes
     */
    async write(key, entry) {
      try {
        await begun;
        await client.set(prefix + key, serialize(entry), { expiration: { type: "EX", value: keptSeconds } });
      } catch (error) {
        lost(error);
      }
    },
    close: () => client.destroy(),
  };
}
