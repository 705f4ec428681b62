/**
 * Finishes a build: removes what only Next's client runtime reads, and adds the hashes of the inline scripts that Next wrote
 * to the content security policy. The last part of `npm run build`; on Vercel, which takes the build from Next itself,
 * `lib/server/next-internals/adapter.ts` does the same.
 *
 *   npm run build
 */
import { existsSync } from "node:fs";
import * as fs from "node:fs/promises";
import { join } from "node:path";
import { allowScripts } from "../lib/server/headers/allow-scripts.ts";
import { type FinishedPages, finishedLine, finishPages } from "../lib/server/next-internals/finish-pages.ts";
import { removePayload } from "../lib/server/next-internals/remove-payload.ts";
import { wholeFiles } from "../lib/server/page-cache/whole-files.mjs";

const buildFolder = ".next";
/** What `output: "standalone"` copied before the build was finished (Dockerfile). */
const standaloneFolder = join(buildFolder, "standalone");

if (process.env.NEXT_ADAPTER_PATH === undefined) {
  console.log(finishedLine(await finishBuild(buildFolder)));
  if (existsSync(standaloneFolder)) {
    await finishBuild(join(standaloneFolder, buildFolder));
    // Next leaves these to a CDN; without one they belong beside the server.
    await fs.cp(join(buildFolder, "static"), join(standaloneFolder, buildFolder, "static"), {
      recursive: true,
    });
    // A link would be one to the machine that built; the check has seen that all stay in the folder.
    await fs.cp("public", join(standaloneFolder, "public"), { recursive: true, dereference: true });
  }
}

async function finishBuild(folder: string): Promise<FinishedPages> {
  const pagesFolder = join(folder, "server/app");
  const files = await fs.readdir(pagesFolder, { recursive: true });
  const pages = files.filter((file) => file.endsWith(".html")).map((file) => join(pagesFolder, file));
  const finished = await finishPages(pages, folder);
  await removePayload(pagesFolder);
  const manifestFile = join(folder, "routes-manifest.json");
  const manifest = JSON.parse(await fs.readFile(manifestFile, "utf8"));
  for (const { headers } of manifest.headers) {
    for (const header of headers) {
      if (header.key === "Content-Security-Policy")
        header.value = allowScripts(header.value, finished.scripts);
    }
  }
  await wholeFiles(fs).writeFile(manifestFile, JSON.stringify(manifest));
  return finished;
}
