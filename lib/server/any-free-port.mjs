// @ts-check
import { createServer } from "node:net";

/**
 * Any free port of 127.0.0.1. Two callers at once get different ones, unlike `freePort` of `scripts/setup`.
 *
 * @returns {Promise<number>}
 */
export function anyFreePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const { port } = /** @type {import("node:net").AddressInfo} */ (probe.address());
      probe.close(() => resolve(port));
    });
  });
}
