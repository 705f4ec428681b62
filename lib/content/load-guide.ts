import { join } from "node:path";
import { type GuidePage, parseGuidePage } from "./guide.ts";
import { findArticleFiles, readSourceFile } from "./source/read-source-files.ts";

/** The page that a newcomer reads first. */
const firstPage = "start";

/** Reads the editors' guide of the repository at `root`: how to begin, then the other pages by title. */
export async function loadGuide(root: string): Promise<readonly GuidePage[]> {
  const files = await findArticleFiles(join(root, "docs", "guide"));
  const pages = files.map(({ path }) => parseGuidePage(readSourceFile(root, path)));
  return pages.sort(
    (a, b) =>
      Number(b.name === firstPage) - Number(a.name === firstPage) || a.title.localeCompare(b.title, "ko"),
  );
}
