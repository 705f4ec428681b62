/**
 * Stands between Next and the host that takes its build (`NEXT_ADAPTER_PATH`, as on Vercel), and hands the build over
 * finished, as `finish-build.ts` does where there is no such host.
 * @see https://nextjs.org/docs/app/api-reference/adapters
 */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { pathToFileURL } from "node:url";
import type { NextAdapter } from "next";
import { allowScripts } from "../headers/allow-scripts.ts";
import { finishedLine, finishPages } from "./finish-pages.ts";
import { leaveRepositoryBehind } from "./leave-repository-behind.ts";
import { handOverPagesAsFiles } from "./pages-as-files.ts";

type Build = Parameters<NonNullable<NextAdapter["onBuildComplete"]>>[0];

const host = await hostAdapter(process.env.NEXT_ADAPTER_PATH);

const adapter: NextAdapter = {
  name: `${host.name}, finished by lib/server/next-internals/adapter.ts`,
  modifyConfig: (config, context) => host.modifyConfig?.(config, context) ?? config,
  async onBuildComplete(build) {
    const finished = await finishPages(pagesOf(build), build.distDir);
    console.log(finishedLine(finished));
    for (const { headers = {} } of build.routing.beforeMiddleware) {
      const policy = headers["Content-Security-Policy"];
      if (policy !== undefined) headers["Content-Security-Policy"] = allowScripts(policy, finished.scripts);
    }
    giveNotFoundPage(build);
    handOverPagesAsFiles(build);
    leaveRepositoryBehind(build);
    await host.onBuildComplete?.(build);
  },
};

export default adapter;

/** @throws without one: then there is nothing to stand between */
async function hostAdapter(path: string | undefined): Promise<NextAdapter> {
  if (path === undefined) throw new Error("lib/server/next-internals/adapter.ts needs NEXT_ADAPTER_PATH.");
  const { default: module } = await import(pathToFileURL(path).href);
  return module.default ?? module;
}

function pagesOf({ outputs }: Build): readonly string[] {
  const files = [
    ...outputs.prerenders.map(({ fallback }) => fallback?.filePath ?? ""),
    ...outputs.staticFiles.map(({ filePath }) => filePath),
  ];
  return [...new Set(files)].filter((file) => file.endsWith(".html"));
}

/**
 * Routes answer with the page for what is not there, which they read from a file
 * (`lib/server/not-found-answer.ts`). For an adapter Next keeps its pages elsewhere, so that tracing finds none at that place.
 */
function giveNotFoundPage({ outputs, projectDir, repoRoot }: Build): void {
  const page = outputs.staticFiles.find(({ pathname }) => pathname === "/404")?.filePath;
  if (page === undefined) throw new Error("The build has no page for what is not there.");
  const place = relative(repoRoot, join(projectDir, ".next/server/app/_not-found.html"));
  const hash = createHash("sha256").update(readFileSync(page)).digest("hex");
  for (const { assets, assetsHashes } of outputs.appRoutes) {
    assets[place] = page;
    assetsHashes[place] = hash;
  }
}
