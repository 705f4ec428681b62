import { spawn } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";

let folder = "";
let server: Server;
let base = "";

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "verify-"));
  await writeFile(join(folder, "urls.txt"), "/old\n/gone\n");
  await writeFile(join(folder, "none.txt"), "# nothing\n");
  server = createServer(({ url }, response) => {
    if (url === "/old") response.writeHead(308, { Location: "/page" });
    else response.writeHead(url === "/page" ? 200 : 404);
    response.end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(async () => {
  await new Promise((resolve) => server.close(resolve));
  await rm(folder, { recursive: true, force: true });
});

function verify(...args: readonly string[]): Promise<{ status: number | null; output: string }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ["--import", "tsx", "scripts/redirects.ts", ...args]);
    let output = "";
    child.stdout.on("data", (text: Buffer) => {
      output += text.toString();
    });
    child.stderr.on("data", (text: Buffer) => {
      output += text.toString();
    });
    child.on("close", (status) => resolve({ status, output }));
  });
}

test("--verify writes JSON for machines and fails when an address is lost", { timeout: 30_000 }, async () => {
  const { status, output } = await verify(
    "--verify",
    join(folder, "urls.txt"),
    "--base",
    base,
    "--format",
    "json",
  );
  expect(JSON.parse(output)).toMatchObject({
    base,
    asked: 2,
    good: 1,
    failures: [{ path: "/gone", cause: "not found", seen: "404" }],
  });
  expect(status).toBe(1);
});

test("--verify says so when a list holds no address", { timeout: 30_000 }, async () => {
  const { status, output } = await verify("--verify", join(folder, "none.txt"), "--base", base);
  expect(output).toContain("주소가 하나도 없습니다");
  expect(status).toBe(1);
});
