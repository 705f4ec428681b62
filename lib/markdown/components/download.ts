import path from "node:path";
import type { Element, Root } from "hast";
import type { VFile } from "vfile";
import { findPublicFile } from "../../public-files/find-public-file.ts";
import { report } from "../findings/finding.ts";
import { mendMissingFile, type PublicPlace } from "../findings/missing-file.ts";
import { visit } from "../tree/visit.ts";
import { componentTag } from "./registry.ts";

const tag = componentTag("Download");

/** Gives each `Download` its type and true size, from the file. One without a file keeps its title only. */
export function rehypeDownloads({ publicDir, siteUrl }: PublicPlace) {
  return async (tree: Root, vfile: VFile): Promise<void> => {
    const found: Element[] = [];
    visit(tree, "element", (node) => {
      if (node.tagName === tag) found.push(node);
    });
    for (const node of found) {
      const { src, title = src ?? "" } = node.properties;
      const file = await findPublicFile(String(src ?? ""), publicDir, siteUrl);
      // A missing prop has been reported as such.
      if (file === undefined && src !== undefined) {
        await reportMissing(String(src), node, { publicDir, siteUrl }, vfile);
      }
      node.properties =
        file === undefined
          ? { title }
          : { title, src: file.src, size: file.size, format: path.extname(file.src).slice(1) };
    }
  };
}

async function reportMissing(src: string, node: Element, place: PublicPlace, file: VFile): Promise<void> {
  report(file, {
    rule: "download/missing",
    message: `내려받을 파일이 public 폴더에 없습니다: ‘${src}’`,
    mend: /^https?:/i.test(src)
      ? `다른 사이트의 파일은 이 태그 대신 ‘[파일 내려받기](${src})’처럼 링크로 입력해 주세요.`
      : await mendMissingFile(src, place),
    place: node.position,
  });
}
