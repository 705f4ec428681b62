import { execFileSync } from "node:child_process";
import { join } from "node:path";

/**
 * The environment in which `node` is the version that is asked for: npm carries it, in a package for each platform.
 * @param folder where it is installed
 */
export function environmentWithNode(version: string, folder: string): NodeJS.ProcessEnv {
  const environment = cleanEnvironment();
  if (version === "current") return environment;
  const name = `node-${process.platform}-${process.arch}`;
  execFileSync("npm", ["install", "--silent", "--no-save", "--prefix", folder, `${name}@${version}`], {
    stdio: ["ignore", "ignore", "inherit"],
  });
  return { ...environment, PATH: `${join(folder, "node_modules", name, "bin")}:${environment.PATH}` };
}

/** What npm and a deployment have set is not for the sites. */
function cleanEnvironment(): NodeJS.ProcessEnv {
  const foreign =
    /^(npm_(?!config_(registry|cache)$)|NODE_(ENV|OPTIONS)$|VERCEL|ATTENTION_|SITE_URL$|CI$|INIT_CWD$)/;
  const path = (process.env.PATH ?? "")
    .split(":")
    .filter((folder) => !folder.includes("node_modules"))
    .join(":");
  const own = Object.entries(process.env).filter(([name]) => !foreign.test(name));
  return { ...(Object.fromEntries(own) as NodeJS.ProcessEnv), PATH: path };
}
