import { existsSync } from "node:fs";
import { programsNamed } from "./programs.mjs";
import { run } from "./run.mjs";

/**
 * Installs Redis for the tests of the shared cache where that is one command and nobody's own machine: in CI, as root on
 * Debian or Ubuntu. Elsewhere those tests are skipped, and say so.
 */
export async function prepareStore() {
  if (programsNamed(["valkey-server", "redis-server"]).length > 0) return;
  if (process.env.CI !== "true" || process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) return;
  console.log("Installing Redis for the tests of the shared cache (apt-get install redis-server) …");
  const env = { DEBIAN_FRONTEND: "noninteractive" };
  if ((await run("apt-get", ["update"], { env, timeout: 300_000 })) !== 0) return;
  await run("apt-get", ["install", "-y", "--no-install-recommends", "redis-server"], {
    env,
    timeout: 300_000,
  });
}
