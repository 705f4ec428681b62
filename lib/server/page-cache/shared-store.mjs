// @ts-check
import { setTimeout } from "node:timers/promises";
import { deserialize, serialize } from "node:v8";
import { createClient, RESP_TYPES } from "@redis/client";

/** A store that takes longer than rendering a page is no help. */
const patienceMilliseconds = 500;
const keptSeconds = 30 * 24 * 3_600;

/**
 * A store that several servers share: Redis, Valkey, or a compatible one. While it is unreachable each server uses its
 * own disk and logs that once.
 *
 * @param {string} url as in `redis://:password@cache.internal:6379`
 * @param {string} prefix keeps builds, and sites, apart
 * @param {(message: string, error?: unknown) => void} say
 */
export function sharedStore(url, prefix, say) {
  const client = createClient({
    url,
    // Commands fail at once without a connection.
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
  // The first command waits for the connection: rendering again would overwrite shared pages.
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
