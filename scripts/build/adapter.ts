/**
 * Stands between Next and the host that takes its build (`NEXT_ADAPTER_PATH`, as on Vercel), and hands the build over
 * finished, as `finish-build.ts` does where there is no such host.
 * @see https://nextjs.org/docs/app/api-reference/adapters
 */
import { pathToFileURL } from "node:url";
import type { NextAdapter } from "next";
import { allowScripts } from "../../lib/headers/allow-scripts.ts";
import { finishedLine, finishPages } from "./finish-pages.ts";

type Build = Parameters<NonNullable<NextAdapter["onBuildComplete"]>>[0];

const host = await hostAdapter(process.env.NEXT_ADAPTER_PATH);

const adapter: NextAdapter = {
  name: `${host.name}, finished by scripts/build/adapter.ts`,
  modifyConfig: (config, context) => host.modifyConfig?.(config, context) ?? config,
  async onBuildComplete(build) {
    const finished = await finishPages(pagesOf(build), build.distDir);
    console.log(finishedLine(finished));
    for (const { headers = {} } of build.routing.beforeMiddleware) {
      const policy = headers["Content-Security-Policy"];
      if (policy !== undefined) headers["Content-Security-Policy"] = allowScripts(policy, finished.scripts);
    }
    await host.onBuildComplete?.(build);
  },
};

export default adapter;

/** @throws without one: then there is nothing to stand between */
async function hostAdapter(path: string | undefined): Promise<NextAdapter> {
  if (path === undefined) throw new Error("scripts/build/adapter.ts needs NEXT_ADAPTER_PATH.");
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
