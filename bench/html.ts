/**
 * Has the Nu HTML checker read one page of every template of the build, and prints its errors.
 *
 *   npm run build && npx tsx bench/html.ts
 *
 * It needs Java, so it is no part of the tests. @see https://validator.github.io/validator/
 */
import { execFileSync, spawnSync } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { templates } from "../e2e/templates.ts";
import { withBuiltSite } from "./built-site.ts";

const checker = "vnu-jar@26.9.27";

const folder = await mkdtemp(join(tmpdir(), "html-"));
try {
  execFileSync("npm", ["install", "--silent", "--no-save", "--prefix", folder, checker], {
    stdio: "inherit",
  });
  const files = await withBuiltSite(async (origin) => {
    const pages = await templates();
    return Promise.all(
      pages.map(async ({ name, path }) => {
        const file = join(folder, `${name.replaceAll(" ", "-")}.html`);
        await writeFile(file, await (await fetch(origin + path)).text());
        return file;
      }),
    );
  });
  const jar = join(folder, "node_modules/vnu-jar/build/dist/vnu.jar");
  const { status, stderr } = spawnSync("java", ["-jar", jar, "--errors-only", ...files], {
    encoding: "utf8",
  });
  console.log(stderr.replaceAll(`file:${folder}/`, ""));
  console.log(status === 0 ? `${files.length} pages, no errors` : "errors, see above");
  process.exitCode = status ?? 1;
} finally {
  await rm(folder, { recursive: true, force: true });
}
