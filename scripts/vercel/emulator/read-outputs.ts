import { existsSync, readdirSync, readFileSync, realpathSync } from "node:fs";
import { dirname, join } from "node:path";
import type { OutputConfig, PrerenderConfig } from "./build-output.ts";

/** What answers at an address. */
export type Output =
  | { readonly kind: "static"; readonly file: string; readonly contentType: string | undefined }
  | { readonly kind: "function"; readonly folder: string }
  | {
      readonly kind: "prerender";
      readonly folder: string | undefined;
      readonly config: PrerenderConfig;
      readonly fallback: string | undefined;
    };

export interface BuiltOutput {
  readonly folder: string;
  readonly config: OutputConfig;
  /** By path, decoded. */
  readonly outputs: ReadonlyMap<string, Output>;
}

const prerenderSuffix = ".prerender-config.json";

/** Reads what a build left in `.vercel/output`. */
export function readOutputs(folder: string): BuiltOutput {
  const config: OutputConfig = JSON.parse(readFileSync(join(folder, "config.json"), "utf8"));
  const outputs = new Map<string, Output>();
  for (const name of filesBelow(join(folder, "static"))) {
    const override = config.overrides?.[name];
    const file = join(folder, "static", name);
    outputs.set(addressOf(override?.path ?? name), {
      kind: "static",
      file,
      contentType: override?.contentType,
    });
  }
  const functions = join(folder, "functions");
  const folders = new Map(
    functionsBelow(functions).map((name) => [addressOf(name.slice(0, -".func".length)), name]),
  );
  for (const [address, name] of folders) {
    outputs.set(address, { kind: "function", folder: realpathSync(join(functions, name)) });
  }
  for (const name of filesBelow(functions).filter((each) => each.endsWith(prerenderSuffix))) {
    const address = addressOf(name.slice(0, -prerenderSuffix.length));
    const prerender: PrerenderConfig = JSON.parse(readFileSync(join(functions, name), "utf8"));
    const ofFunction = folders.get(address);
    outputs.set(address, {
      kind: "prerender",
      folder: ofFunction && realpathSync(join(functions, ofFunction)),
      config: prerender,
      fallback: prerender.fallback ? join(functions, dirname(name), prerender.fallback) : undefined,
    });
  }
  return { folder, config, outputs };
}

/** What is at a path as it was asked for: files are found by its raw and by its decoded form. */
export function outputAt(
  { outputs }: BuiltOutput,
  path: string,
): { path: string; output: Output } | undefined {
  for (const form of [path, decoded(path)]) {
    const output = outputs.get(form);
    if (output !== undefined && form !== "/_middleware") return { path: form, output };
  }
  return undefined;
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

function addressOf(name: string): string {
  return name === "index" ? "/" : `/${name}`;
}

/** Names of the files below a folder, those of functions left out. */
function filesBelow(folder: string, within = ""): readonly string[] {
  return entriesOf(join(folder, within)).flatMap((entry) => {
    const name = join(within, entry.name);
    if (!entry.isDirectory()) return entry.isSymbolicLink() && name.endsWith(".func") ? [] : [name];
    return name.endsWith(".func") ? [] : filesBelow(folder, name);
  });
}

function functionsBelow(folder: string, within = ""): readonly string[] {
  return entriesOf(join(folder, within)).flatMap((entry) => {
    const name = join(within, entry.name);
    if (name.endsWith(".func")) return [name];
    return entry.isDirectory() ? functionsBelow(folder, name) : [];
  });
}

function entriesOf(folder: string) {
  return existsSync(folder) ? readdirSync(folder, { withFileTypes: true }) : [];
}
