import { createServer } from "node:net";

/**
 * The first port from `wanted` upwards on which nothing listens.
 *
 * Each address a browser may try for "localhost" is asked by itself: on macOS a port that is taken on
 * every address can still be bound on one.
 *
 * @param {number} wanted
 * @returns {Promise<number>}
 */
export async function freePort(wanted) {
  for (let port = wanted; port < 65536; port++) {
    const free = await Promise.all(["127.0.0.1", "::1"].map((host) => isFree(port, host)));
    if (free.every(Boolean) && (await isFree(port, undefined))) return port;
  }
  throw new Error(`No free port from ${wanted} upwards.`);
}

function isFree(port, host) {
  return new Promise((resolve) => {
    const server = createServer();
    // A machine without IPv6 has no ::1 to take.
    server.once("error", (error) => resolve(error.code === "EADDRNOTAVAIL" || error.code === "EAFNOSUPPORT"));
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(true)));
  });
}
