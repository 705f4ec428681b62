import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { afterEach, expect, test, vi } from "vitest";
import { anyFreePort } from "../any-free-port.mjs";
import { sharedStore } from "./shared-store.mjs";

const server = ["valkey-server", "redis-server"].find(starts);
const reason = server === undefined ? " (neither valkey-server nor redis-server is installed)" : "";
const withServer = test.skipIf(server === undefined);

const page = {
  lastModified: 1_700_000_000_000,
  cacheControl: { revalidate: 60, expire: undefined },
  value: {
    kind: "APP_PAGE",
    html: "<p>기사</p>",
    rscData: Buffer.from("데이터"),
    headers: { "x-next-cache-tags": "_N_T_/" },
    status: 200,
    segmentData: new Map([["/_tree", Buffer.from([0, 255])]]),
  },
};

const ends: (() => void)[] = [];
afterEach(() => {
  for (const end of ends.splice(0)) end();
});

withServer(`what one server keeps another finds, bytes and all${reason}`, async () => {
  const url = (await startServer()).url;
  await write(open(url));
  // At once, before it is connected.
  const other = open(url);
  expect(await other.read("/posts/a")).toEqual(page);
  expect(await other.read("/posts/b")).toBeUndefined();
});

withServer(`another build finds nothing of it${reason}`, async () => {
  const url = (await startServer()).url;
  const [one, other] = [open(url), open(url, "attention:2:")];
  await write(one);
  expect(await one.read("/posts/a")).toEqual(page);
  expect(await other.read("/posts/a")).toBeUndefined();
});

withServer(`a store that goes away is missed for less than a second, and told of once${reason}`, async () => {
  const { url, stop } = await startServer();
  const said: string[] = [];
  const store = open(url, "attention:1:", (message) => said.push(message));
  await write(store);
  expect(await store.read("/posts/a")).toEqual(page);
  await stop();
  const started = performance.now();
  for (let times = 0; times < 20; times++) expect(await store.read("/posts/a")).toBeUndefined();
  await write(store);
  expect(performance.now() - started).toBeLessThan(1_000);
  expect(said).toEqual([expect.stringContaining("cannot be reached")]);
});

test("a store that was never there is no reason to wait", async () => {
  const said: string[] = [];
  const store = open(`redis://127.0.0.1:${await anyFreePort()}`, "attention:1:", (message) =>
    said.push(message),
  );
  expect(await store.read("/posts/a")).toBeUndefined();
  await vi.waitFor(() => expect(said).toHaveLength(1));
});

function open(url: string, prefix = "attention:1:", say: (message: string) => void = () => {}) {
  const store = sharedStore(url, prefix, say);
  ends.push(store.close);
  return store;
}

function write(store: ReturnType<typeof sharedStore>) {
  return store.write("/posts/a", page);
}

async function startServer(): Promise<{ readonly url: string; readonly stop: () => Promise<void> }> {
  const port = await anyFreePort();
  const settings = ["--port", String(port), "--bind", "127.0.0.1", "--save", "", "--appendonly", "no"];
  const process = spawn(server ?? "", settings, { stdio: ["ignore", "pipe", "ignore"] });
  ends.push(() => process.kill("SIGKILL"));
  const stop = async () => {
    const exit = once(process, "exit");
    process.kill("SIGKILL");
    await exit;
  };
  for await (const text of process.stdout) if (String(text).includes("Ready to accept connections")) break;
  return { url: `redis://127.0.0.1:${port}`, stop };
}

function starts(command: string): boolean {
  try {
    execFileSync(command, ["--version"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}
