import { execFile } from "node:child_process";
import { cp, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";

/** Importing file, then what it imports. */
const allowed = [
  "app/page.tsx → @/components/site/header.tsx",
  "app/page.tsx → @/lib/site/content.ts",
  "components/site/header.tsx → ../ui/link.tsx",
  "components/site/header.tsx → @/lib/content/article.ts",
  "lib/content/parse.ts → ./slug.ts",
  "lib/content/parse.ts → yaml",
  "lib/content/keys/date.ts → ../slug.ts",
  "lib/markdown/compile.ts → ../content/article.ts",
  "lib/markdown/mdx.ts → next-mdx-remote/rsc",
  "lib/markdown/compile.ts → ./jekyll/index.ts",
  "lib/markdown/jekyll/index.ts → ./source/tags.ts",
  "lib/markdown/jekyll/source/tags.ts → ../liquid/values.ts",
  "lib/desk/convert.ts → ../markdown/jekyll/index.ts",
  "lib/markdown/plugins/figure.ts → ../options.ts",
  "lib/markdown/plugins/figure.ts → ../../content/article.ts",
  "lib/markdown/plugins/figure.ts → ../../i18n/body-labels.ts",
  "lib/markdown/plugins/figure.ts → ../../public-files/image-file.ts",
  "lib/markdown/plugins/deep/figure.ts → ../../options.ts",
  "lib/markdown/plugins/deep/figure.ts → ../../../content/article.ts",
  "lib/public-files/image.ts → ../content/slug.ts",
  "lib/redirects/build.ts → ../text/escape.ts",
  "lib/desk/report.ts → ../markdown/components/registry.ts",
  "lib/desk/report.ts → ../site/content.ts",
  "lib/site/text.ts → ../../site.config.ts",
  "lib/settings/config.ts → ../content/slug.ts",
  "scripts/check.ts → ../lib/desk/report.ts",
];

const forbidden = [
  "app/page.tsx → ../scripts/check.ts",
  "app/page.tsx → next-mdx-remote/rsc",
  "components/site/header.tsx → ../../app/layout.tsx",
  "components/site/header.tsx → @/app/layout.tsx",
  "lib/content/parse.ts → ../site/content.ts",
  "lib/content/parse.ts → @/lib/site/content.ts",
  "lib/content/parse.ts → next/link",
  "lib/content/parse.ts → react",
  "lib/content/keys/date.ts → ../../site/content.ts",
  "lib/markdown/compile.ts → ../site/content.ts",
  "lib/markdown/compile.ts → ../../components/mdx/callout.tsx",
  "lib/markdown/compile.ts → next-mdx-remote",
  "lib/markdown/compile.ts → ./jekyll/source/tags.ts",
  "lib/markdown/plugins/figure.ts → ../jekyll/source/tags.ts",
  "lib/markdown/jekyll/source/tags.ts → ../../../site/content.ts",
  "lib/desk/convert.ts → ../markdown/jekyll/source/tags.ts",
  "lib/site/text.ts → ../markdown/jekyll/source/tags.ts",
  "lib/markdown/plugins/figure.ts → ../../site/content.ts",
  "lib/markdown/plugins/deep/figure.ts → ../../../site/content.ts",
  "lib/public-files/image.ts → ../markdown/compile.ts",
  "lib/text/escape.ts → ../content/slug.ts",
  "lib/redirects/build.ts → ../../site.config.ts",
  "lib/settings/config.ts → ../site/text.ts",
  "lib/desk/report.ts → ../../scripts/check.ts",
  "lib/desk/report.ts → ../../site.config.ts",
  "lib/desk/report.ts → @/lib/site/content.ts",
  "lib/site/text.ts → ../../app/layout.tsx",
  "scripts/check.ts → ../components/site/header.tsx",
];

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "import-directions-"));
  for (const file of ["biome.json", ".gitignore"]) await cp(file, join(folder, file));
});

afterAll(() => rm(folder, { recursive: true }));

test("imports follow the arrows of docs/architecture.md and no others", async () => {
  const arrows = [...allowed, ...forbidden];
  await writeSources(arrows);
  expect((await refusedArrows(arrows)).sort()).toEqual([...forbidden].sort());
});

/** Writes the importing files, each with its imports in the order of `arrows`. */
async function writeSources(arrows: readonly string[]) {
  for (const file of new Set(arrows.map(importer))) {
    const own = arrows.filter((arrow) => importer(arrow) === file);
    const path = join(folder, file);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, own.map((arrow) => `import "${arrow.split(" → ")[1]}";\n`).join(""));
  }
}

async function refusedArrows(arrows: readonly string[]) {
  return (await lint()).map(({ location }) => {
    const own = arrows.filter((arrow) => importer(arrow) === location.path);
    return own[location.start.line - 1];
  });
}

function importer(arrow: string) {
  return arrow.split(" → ")[0] ?? "";
}

interface Finding {
  readonly location: { readonly path: string; readonly start: { readonly line: number } };
}

function lint(): Promise<readonly Finding[]> {
  const biome = resolve("node_modules/@biomejs/biome/bin/biome");
  const args = [
    biome,
    "lint",
    "--only=style/noRestrictedImports",
    "--reporter=json",
    "--max-diagnostics=none",
    ".",
  ];
  return new Promise((done, fail) => {
    // Biome exits with an error when it finds something: the output decides.
    execFile(process.execPath, args, { cwd: folder }, (error, stdout) => {
      try {
        done(JSON.parse(stdout).diagnostics);
      } catch {
        fail(error);
      }
    });
  });
}
