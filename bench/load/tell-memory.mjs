// @ts-check
// Preloaded into a server under load: at SIGUSR2 it throws away what it needs no more and says what it still holds.
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

setFlagsFromString("--expose-gc");
/** @type {() => void} */
const collect = runInNewContext("gc");

process.on("SIGUSR2", () => {
  // Twice: what the first run finalises, the second frees.
  collect();
  collect();
  process.stdout.write(`${JSON.stringify({ heldMemory: process.memoryUsage() })}\n`);
});
