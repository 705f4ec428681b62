import { spawn } from "node:child_process";
import { closeSync, mkdirSync, openSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect } from "playwright/test";
import { anyFreePort } from "../lib/server/any-free-port.mjs";

export interface StartedServer {
  readonly origin: string;
  readonly stop: () => void;
}

/**
 * Serves the build in a folder on a free port, and answers when it does.
 * @param log file for what the server prints; nowhere without one
 */
export async function startServer(
  root: string,
  env: NodeJS.ProcessEnv = process.env,
  log?: string,
): Promise<StartedServer> {
  const port = await anyFreePort();
  const origin = `http://127.0.0.1:${port}`;
  const next = join(root, "node_modules/next/dist/bin/next");
  if (log !== undefined) mkdirSync(dirname(log), { recursive: true });
  const output = log === undefined ? "ignore" : openSync(log, "w");
  const server = spawn(process.execPath, [next, "start", "-H", "127.0.0.1", "-p", String(port)], {
    cwd: root,
    env,
    stdio: ["ignore", output, output],
  });
  if (typeof output === "number") closeSync(output);
  try {
    await expect(async () => expect((await fetch(origin)).status).toBe(200)).toPass({ timeout: 30_000 });
  } catch (error) {
    server.kill();
    throw error;
  }
  return { origin, stop: () => server.kill() };
}
