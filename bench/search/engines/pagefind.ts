import { readdir, readFile, stat } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join } from "node:path";
import { gzipSync } from "node:zlib";
import { chromium } from "playwright";
import { z } from "zod";
import { splitParticle } from "../../../lib/search/analysis/particles.ts";
import type { Engine } from "../engine.ts";

interface PagefindIndex {
  addCustomRecord(record: object): Promise<{ errors: readonly string[] }>;
  writeFiles(options: { outputPath: string }): Promise<unknown>;
}

interface Pagefind {
  createIndex(options?: object): Promise<{ index: PagefindIndex }>;
  close(): Promise<void>;
}

const types: Readonly<Record<string, string>> = {
  ".js": "text/javascript",
  ".json": "application/json",
  ".html": "text/html",
};
const answer = z.object({ ids: z.array(z.number()), milliseconds: z.number() });

/** Pagefind in a real browser, its bytes counted by the server; `stems` gives it words without particles. */
export function pagefind(words: "words" | "stems"): Engine {
  return async ({ documents, folder, load }) => {
    const analyse = (text: string) =>
      words === "words" ? text : text.replace(/[가-힣]+/g, (each) => splitParticle(each)?.stem ?? each);
    const { createIndex, close } = (await load("pagefind")) as Pagefind;
    const { index } = await createIndex({ forceLanguage: "ko" });
    for (const { id, title, description, text } of documents) {
      await index.addCustomRecord({
        url: `/${id}`,
        language: "ko",
        content: analyse(`${title}\n${description}\n${text}`),
        meta: { title },
      });
    }
    const output = join(folder, "pagefind");
    await index.writeFiles({ outputPath: output });
    await close();

    let bytes = 0;
    const server = createServer(async (request, response) => {
      const path = (request.url ?? "/").split("?")[0] ?? "/";
      const content =
        path === "/"
          ? Buffer.from("<!doctype html><title>x</title>")
          : await readFile(join(output, path)).catch(() => undefined);
      if (content === undefined) return response.writeHead(404).end();
      bytes += gzipSync(content).length;
      response.writeHead(200, {
        "Content-Type": types[extname(path)] ?? (path === "/" ? "text/html" : "application/octet-stream"),
      });
      response.end(content);
    }).listen(0, "127.0.0.1");
    await new Promise((resolve) => server.once("listening", resolve));
    const address = server.address();
    const port = typeof address === "object" && address !== null ? address.port : 0;
    const browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox"] });
    const page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${port}/`);
    const ask = async (text: string) =>
      answer.parse(
        await page.evaluate(`(async () => {
          const pagefind = await import("/pagefind.js");
          const start = performance.now();
          const { results } = await pagefind.search(${JSON.stringify(analyse(text))});
          const first = await Promise.all(results.slice(0, 10).map((result) => result.data()));
          return { milliseconds: performance.now() - start, ids: first.map(({ url }) => Number(url.replace(/\\D/g, ""))) };
        })()`),
      );
    bytes = 0;
    await ask(documents[0]?.title.split(" ")[0] ?? "");
    const firstQueryBytes = bytes;
    const sizes = await Promise.all(
      (await readdir(output, { recursive: true })).map(async (name) => {
        const file = await stat(join(output, name));
        return file.isFile() ? file.size : 0;
      }),
    );
    return {
      indexBytes: sizes.reduce((sum, size) => sum + size, 0),
      firstQueryBytes,
      query: async (text) => {
        bytes = 0;
        return (await ask(text)).ids;
      },
      // Asked again, it would have everything.
      nextQueryBytes: () => bytes,
      close: async () => {
        await browser.close();
        server.close();
      },
    };
  };
}
