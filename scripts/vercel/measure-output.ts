import { lstatSync, readdirSync, realpathSync } from "node:fs";
import { join, relative } from "node:path";
import { filesWithin } from "../../lib/content/source/file-within.ts";
import { weighFunction } from "./emulator/function-folder.ts";
import { type BuiltOutput, readOutputs } from "./emulator/read-outputs.ts";

export interface FileFigures {
  readonly files: number;
  readonly megabytes: number;
}

export interface OutputFigures {
  /** Of `.vercel/output`, without the site's own files; what functions share counts once. */
  readonly output: FileFigures;
  /** The files of `public/`, which are a part of every deployment. */
  readonly own: FileFigures;
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
    .map((entry) => relative(built.folder, join(entry.parentPath, entry.name)));
  const own = new Set(filesWithin(join(project, "public")).files.map((name) => join("static", name)));
  const weights = functionFolders(built).map((folder) => ({
    name: folder.slice(join(built.folder, "functions").length + 1, -".func".length),
    megabytes: weighFunction(folder, project).bytes / 1e6,
  }));
  const largest = weights.toSorted((a, b) => b.megabytes - a.megabytes)[0] ?? { name: "", megabytes: 0 };
  const routes = built.config.routes.filter((route) => "src" in route);
  return {
    output: measureFiles(
      built.folder,
      files.filter((name) => !own.has(name)),
    ),
    own: measureFiles(
      built.folder,
      files.filter((name) => own.has(name)),
    ),
    functions: weights.length,
    largest,
    redirects: routes.filter(({ status = 0 }) => status >= 300 && status < 400).length,
    routes: routes.length,
  };
}

function measureFiles(folder: string, names: readonly string[]): FileFigures {
  const bytes = names.reduce((sum, name) => sum + lstatSync(join(folder, name)).size, 0);
  return { files: names.length, megabytes: bytes / 1e6 };
}

/** Each once, by whatever names it is asked for. */
function functionFolders({ outputs }: BuiltOutput): readonly string[] {
  const folders = [...outputs.values()].flatMap((output) =>
    output.kind === "static" ? [] : (output.folder ?? []),
  );
  return [...new Set(folders.map((folder) => realpathSync(folder)))];
}
