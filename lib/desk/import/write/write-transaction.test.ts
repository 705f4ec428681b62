import { spawn } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { build } from "vite";
import { afterEach, beforeEach, expect, test } from "vitest";
import { digestOf, digestOfBytes, finishTransaction, writeAll } from "./write-transaction.ts";

let root = "";
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "transaction-"));
});
afterEach(() => rm(root, { recursive: true }));

const count = 120;

/** Every second file exists before, with an older text. */
async function prepare(): Promise<void> {
  await rm(root, { recursive: true });
  for (let place = 0; place < count; place++) {
    const path = join(root, `posts/${place % 7}/${place}.md`);
    await mkdir(dirname(path), { recursive: true });
    if (place % 2 === 0) await writeFile(path, "옛 글\n");
  }
}

type State = "before" | "complete" | "mixed";

async function state(): Promise<State> {
  const places = Array.from({ length: count }, (_, place) => place);
  const texts = await Promise.all(
    places.map((place) =>
      readFile(join(root, `posts/${place % 7}/${place}.md`), "utf8").catch(() => undefined),
    ),
  );
  if (texts.every((text, place) => text === `새 글 ${place}\n`.repeat(50))) return "complete";
  return texts.every((text, place) => text === (place % 2 === 0 ? "옛 글\n" : undefined))
    ? "before"
    : "mixed";
}

/** One file of plain JavaScript: it starts in a fraction of the time, and it is started again and again. */
async function bundleChild(folder: string): Promise<string> {
  await build({
    configFile: false,
    logLevel: "silent",
    ssr: { noExternal: true },
    build: { ssr: join(import.meta.dirname, "write-transaction.child.ts"), outDir: folder, target: "node20" },
  });
  return join(folder, "write-transaction.child.js");
}

/** Starts the child and kills it so many milliseconds after its first write. */
function runAndKill(
  program: string,
  after: number,
): Promise<{ readonly milliseconds: number; readonly killed: boolean }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [program, root, String(count)], {
      stdio: ["ignore", "pipe", "inherit"],
    });
    let began = 0;
    child.stdout.once("data", () => {
      began = performance.now();
      if (Number.isFinite(after)) setTimeout(() => child.kill("SIGKILL"), after);
    });
    child.on("close", (_, signal) =>
      resolve({ milliseconds: performance.now() - began, killed: signal === "SIGKILL" }),
    );
  });
}

test("killed at twenty moments, the files are as before or the next run completes them", async () => {
  const folder = await mkdtemp(join(tmpdir(), "transaction-child-"));
  await writeFile(join(folder, "package.json"), '{ "type": "module" }');
  const program = await bundleChild(join(folder, "bundle"));
  await prepare();
  const { milliseconds } = await runAndKill(program, Number.POSITIVE_INFINITY);
  expect(await state()).toBe("complete");

  let interrupted = 0;
  for (let attempt = 0; attempt < 20; attempt++) {
    await prepare();
    const { killed } = await runAndKill(program, (milliseconds * attempt) / 20);
    if (killed) interrupted++;
    const found = await state();
    const finished = await finishTransaction(root);
    if (finished === "finished") expect(await state()).toBe("complete");
    // Without a journal nothing was moved, or everything and the journal is gone.
    else expect(await state()).toBe(found === "complete" ? "complete" : "before");
  }
  expect(interrupted).toBeGreaterThan(0);
  await rm(folder, { recursive: true });
}, 60_000);

const pending = (path: string, text: string, before?: string) => ({
  path,
  digest: digestOfBytes(text),
  before,
  content: { data: text },
});

test("what was edited between a crash and the next run stays edited", async () => {
  await writeFile(join(root, "a.md"), "고친 글");
  await mkdir(join(root, ".import"));
  await writeFile(join(root, ".import/0"), "새 글");
  const journal = [
    { staged: "0", path: "a.md", digest: digestOfBytes("새 글"), before: digestOfBytes("옛 글") },
  ];
  await writeFile(join(root, ".import/journal.json"), JSON.stringify(journal));
  expect(await finishTransaction(root)).toBe("finished");
  expect(await readFile(join(root, "a.md"), "utf8")).toBe("고친 글");
});

test("nothing is left of a transaction but its files", async () => {
  await writeAll(root, [pending("posts/가.md", "글")]);
  expect(await digestOf(join(root, "posts/가.md"))).toBe(digestOfBytes("글"));
  expect(await finishTransaction(root)).toBe("nothing");
});
