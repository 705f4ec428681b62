import { execFileSync, spawn } from "node:child_process";
import { cpSync, rmSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, test } from "playwright/test";
import { anyFreePort } from "../lib/server/any-free-port.mjs";
import { builtSite } from "./built-sites.ts";
import { readersSite } from "./sites.ts";
import { startServer } from "./start-server.ts";

/** Two servers of one build, each with a disk of its own, and one store; an article is due while they run. */
const store = ["valkey-server", "redis-server"].find(isInstalled);
const roots: string[] = [];
const stops: (() => void)[] = [];

test.skip(store === undefined, "Neither valkey-server nor redis-server is installed.");

test.afterAll(() => {
  for (const stop of stops) stop();
  for (const root of roots) rmSync(root, { recursive: true, force: true });
});

test("a page that one server has rendered again is served by the other, and neither needs the store", async ({
  request,
}) => {
  test.setTimeout(600_000);
  const one = await builtSite(readersSite);
  const other = await builtSite(readersSite);
  roots.push(one, other);

  const port = await anyFreePort();
  const settings = ["--port", String(port), "--bind", "127.0.0.1", "--save", ""];
  const running = spawn(store ?? "", settings, { stdio: "ignore" });
  stops.push(() => running.kill("SIGKILL"));
  const env = {
    ...process.env,
    REDIS_URL: `redis://127.0.0.1:${port}`,
    CLOCK_SHIFT: String(2 * 3_600_000),
    NODE_OPTIONS: `--import=${pathToFileURL(join(one, "e2e/shift-clock.mjs")).href}`,
  };
  const first = await startServer(one, env);
  stops.push(first.stop);
  await expect(async () => {
    expect(await (await request.get(first.origin)).text()).toContain("later-word");
  }).toPass({ timeout: 30_000 });

  // Without its articles it could not have rendered what it serves now.
  rmSync(join(other, "posts"), { recursive: true });
  cpSync(join(process.cwd(), "posts"), join(other, "posts"), { recursive: true });
  const second = await startServer(other, env);
  stops.push(second.stop);
  const page = await (await request.get(second.origin)).text();
  expect(page).toContain("later-word");
  expect(page).not.toContain("__next_f");

  running.kill("SIGKILL");
  for (const { origin } of [first, second]) {
    for (const path of ["/", "/archive", "/about"])
      expect((await request.get(origin + path)).status(), path).toBe(200);
  }
});

function isInstalled(command: string): boolean {
  try {
    execFileSync(command, ["--version"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}
