import { fullYear } from "./old-site/jekyll-date.ts";
import { baseNameOf } from "./old-site/old-document.ts";
import type { DocumentFile } from "./old-site/read-jekyll-site.ts";

/** Where an article goes: `posts/2024/2024-05-06-news10.md`, or the folder that it had below `_posts`. */
export function targetFile({ kind, collection, path, relativePath }: DocumentFile): string {
  const segments = relativePath.split("/");
  const inside = segments.slice(segments.findIndex((name) => name.startsWith("_")) + 1, -1);
  const above = segments.slice(
    0,
    segments.findIndex((name) => name.startsWith("_")),
  );
  const name = baseNameOf(path).replace(/^(\d\d)(?=-\d{1,2}-\d{1,2}-)/, (year) =>
    String(fullYear(Number(year))),
  );
  const year = /^(\d{4})-/.exec(name)?.[1];
  const home = { post: year, draft: "drafts", collection }[kind] ?? "undated";
  const folders =
    kind === "post" && (inside.length > 0 || above.length > 0) ? [...above, ...inside] : [home, ...inside];
  return ["posts", ...folders, `${name}.md`].join("/").normalize("NFC");
}

/** Gives each document a file of its own, letter case aside: macOS and Windows know no difference. */
export function targetFiles(documents: readonly DocumentFile[]): ReadonlyMap<DocumentFile, string> {
  const used = new Set<string>();
  return new Map(
    documents.map((document) => {
      const wanted = targetFile(document);
      let file = wanted;
      for (let count = 2; used.has(file.toLowerCase()); count++)
        file = wanted.replace(/\.md$/, `-${count}.md`);
      used.add(file.toLowerCase());
      return [document, file] as const;
    }),
  );
}
