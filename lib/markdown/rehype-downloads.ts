import path from "node:path";
import type { Element, Root } from "hast";
import type { VFile } from "vfile";
import { report } from "./finding.ts";
import { findPublicFile } from "./public-file.ts";
import { componentTag } from "./remark-components.ts";
import { visit } from "./visit.ts";

interface Options {
  readonly publicDir: string;
  readonly siteUrl: string;
}

const tag = componentTag("Download");

/** Gives each `Download` its type and true size, from the file. One without a file keeps its title only. */
export function rehypeDownloads({ publicDir, siteUrl }: Options) {
  return async (tree: Root, vfile: VFile): Promise<void> => {
    const found: Element[] = [];
    visit(tree, "element", (node) => {
      if (node.tagName === tag) found.push(node);
    });
    for (const node of found) {
      const { src, title = src ?? "" } = node.properties;
      const file = await findPublicFile(String(src ?? ""), publicDir, siteUrl);
      // A missing prop has been reported as such.
      if (file === undefined && src !== undefined) reportMissing(String(src), node, vfile);
      node.properties =
        file === undefined
          ? { title }
          : { title, src: file.src, size: file.size, format: path.extname(file.src).slice(1) };
    }
  };
}

function reportMissing(src: string, node: Element, file: VFile): void {
  report(file, {
    severity: "error",
    rule: "download/missing",
    message: `내려받을 파일이 public 폴더에 없습니다: ‘${src}’`,
    mend: "파일을 public 폴더의 그 자리에 올리거나 ‘src’의 경로를 고쳐 주세요. 다른 사이트의 파일은 링크로 적습니다.",
    place: node.position,
  });
}
