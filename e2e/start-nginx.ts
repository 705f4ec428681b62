import { spawn, spawnSync } from "node:child_process";
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect } from "playwright/test";
import { anyFreePort } from "../lib/server/any-free-port.mjs";
import type { StartedServer } from "./start-server.ts";

export const hasNginx = spawnSync("nginx", ["-v"]).error === undefined;

/** A cache in front of a server that keeps whatever it may, errors too, and says in `x-cache` what it did. */
export async function startCachingNginx(upstream: string): Promise<StartedServer> {
  const folder = mkdtempSync(join(tmpdir(), "attention-nginx-"));
  // Where it is started by root, its workers are somebody else.
  chmodSync(folder, 0o755);
  const port = await anyFreePort();
  const settings = join(folder, "nginx.conf");
  const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map(
    (kind) => `${kind}_temp_path ${folder}/${kind};`,
  );
  writeFileSync(
    settings,
    `daemon off; pid ${folder}/pid; error_log ${folder}/error.log;
events {}
http {
  access_log off;
  ${temporary.join(" ")}
  proxy_cache_path ${folder}/cache keys_zone=pages:1m;
  server {
    listen 127.0.0.1:${port};
    location / {
      proxy_pass ${upstream};
      proxy_cache pages;
      proxy_cache_valid any 1h;
      proxy_cache_use_stale updating;
      add_header x-cache $upstream_cache_status always;
    }
  }
}
`,
  );
  const nginx = spawn("nginx", ["-c", settings, "-p", folder], { stdio: "ignore" });
  const origin = `http://127.0.0.1:${port}`;
  await expect(async () => expect((await fetch(origin)).status).toBe(200)).toPass({ timeout: 30_000 });
  return {
    origin,
    stop: () => {
      nginx.kill();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
