import { lstatSync, readdirSync, realpathSync } from "node:fs";
import { join } from "node:path";
import { weighFunction } from "./emulator/function-folder.ts";
import { type BuiltOutput, readOutputs } from "./emulator/read-outputs.ts";

export interface OutputFigures {
  /** Of `.vercel/output`; what functions share counts once. */
  readonly files: number;
  readonly megabytes: number;
  readonly functions: number;
  readonly largest: { readonly name: string; readonly megabytes: number };
  /** Redirects that Vercel answers itself, of all its routes. */
  readonly redirects: number;
  readonly routes: number;
}

/** What a deployment of this output would be measured by. */
export function measureOutput(project: string): OutputFigures {
  const built = readOutputs(join(project, ".vercel/output"));
  const entries = readdirSync(built.folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => lstatSync(join(entry.parentPath ?? entry.path, entry.name)).size);
  const weights = functionFolders(built).map((folder) => ({
    name: folder.slice(join(built.folder, "functions").length + 1, -".func".length),
    megabytes: weighFunction(folder, project).bytes / 1e6,
  }));
  const largest = weights.toSorted((a, b) => b.megabytes - a.megabytes)[0] ?? { name: "", megabytes: 0 };
  const routes = built.config.routes.filter((route) => "src" in route);
  return {
    files: files.length,
    megabytes: files.reduce((sum, size) => sum + size, 0) / 1e6,
    functions: weights.length,
    largest,
    redirects: routes.filter(({ status = 0 }) => status >= 300 && status < 400).length,
    routes: routes.length,
  };
}

/** Each once, by whatever names it is asked for. */
function functionFolders({ outputs }: BuiltOutput): readonly string[] {
  const folders = [...outputs.values()].flatMap((output) =>
    output.kind === "static" ? [] : (output.folder ?? []),
  );
  return [...new Set(folders.map((folder) => realpathSync(folder)))];
}
