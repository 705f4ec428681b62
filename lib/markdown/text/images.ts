import type { Element, Parents, Root } from "hast";
import { h } from "hastscript";
import type { VFile } from "vfile";
import { foreignAddress } from "../../content/addresses/read-address.ts";
import type { Labels } from "../../i18n/body-labels.ts";
import { findImage, type ImageTarget } from "../../public-files/image-file.ts";
import { componentPrefix } from "../components/registry.ts";
import { report } from "../findings/finding.ts";
import { mendAuthorsAddress, mendMissingFile } from "../findings/missing-file.ts";
import { addClass } from "../tree/add-class.ts";
import { visit } from "../tree/visit.ts";
import { markExternal } from "./links.ts";

export interface MediaOptions {
  readonly publicDir: string;
  readonly siteUrl: string;
  readonly labels: Labels;
}

const figureComponent = `${componentPrefix}figure`;

/**
 * Gives local images their true size, so that nothing moves while they load; leaves a quiet box with the alternative
 * text where the file is missing or broken; and makes links of what other sites serve, so that nothing is requested
 * from them unless the reader asks.
 */
export function rehypeMedia(options: MediaOptions) {
  return async (tree: Root, file: VFile): Promise<void> => {
    const found: { node: Element; parent: Parents }[] = [];
    visit(tree, "element", (node, _index, parent) => {
      const isImage = node.tagName === "img" || node.tagName === figureComponent;
      const isRemotePlayer =
        /^(audio|video)$/.test(node.tagName) &&
        foreignAddress(String(node.properties.src ?? ""), options.siteUrl) !== undefined;
      if (parent !== undefined && (isImage || isRemotePlayer)) found.push({ node, parent });
    });
    const looked = await Promise.all(
      found.map(async (image) => ({ ...image, target: await findTarget(image.node, options) })),
    );
    // One after the other: what stands at one place is told in one order, whichever file was found first.
    for (const { node, parent, target } of looked) {
      await reportTarget(node, target, options, file);
      parent.children.splice(parent.children.indexOf(node), 1, place(node, target, options.labels));
    }
  };
}

async function findTarget(node: Element, options: MediaOptions): Promise<ImageTarget> {
  return findImage(String(node.properties.src ?? ""), options.publicDir, options.siteUrl);
}

function place(node: Element, target: ImageTarget, labels: Labels): Element {
  switch (target.kind) {
    case "local":
      node.properties = { ...node.properties, src: target.src, width: target.width, height: target.height };
      return loadLazily(node);
    case "unreadable":
    case "missing":
      return withCaption(node, missingBox(node, labels));
    case "remote":
      return withCaption(node, remoteBox(node, target.url, labels));
  }
}

/** Without this, React asks the browser for every image of the body before the text; a component decides itself. */
function loadLazily(node: Element): Element {
  if (node.tagName === "img") node.properties = { ...node.properties, loading: "lazy", decoding: "async" };
  return node;
}

function missingBox(node: Element, labels: Labels): Element {
  const text = alternativeText(node) || labels.missingImage;
  const box = h("span", { ...layoutOf(node), role: "img", ariaLabel: text }, text);
  addClass(box, "missing-image");
  return box;
}

function remoteBox(node: Element, url: string, labels: Labels): Element {
  const alternative = alternativeText(node);
  const text = alternative === "" ? labels.remoteImage : `${labels.remoteImage}: ${alternative}`;
  const box = h("a", { ...layoutOf(node), href: url }, text);
  addClass(box, "remote-image");
  markExternal(box);
  return box;
}

/** A `Figure` whose image is not shown keeps its caption and credit, in the same markup without the component. */
function withCaption(node: Element, box: Element): Element {
  if (node.tagName !== figureComponent) return box;
  const caption = [node.properties.caption, node.properties.credit]
    .filter((part) => typeof part === "string" && part !== "")
    .join(" · ");
  const lines: Element[] = caption === "" ? [] : [h("figcaption", caption)];
  return h("figure", [box, ...lines]);
}

async function reportTarget(
  node: Element,
  target: ImageTarget,
  options: MediaOptions,
  file: VFile,
): Promise<void> {
  const src = String(node.properties.src ?? "");
  const place = node.position;
  if (target.kind === "local" || (src === "" && isReported(node, file))) return;
  report(file, {
    rule: `image/${target.kind}`,
    ...(await wordsOf(target.kind, src, options)),
    place,
  });
}

/** A `Figure` without `src` has been reported as such, and so has an address that was taken away. */
function isReported({ tagName, position }: Element, file: VFile): boolean {
  return (
    tagName === figureComponent ||
    file.messages.some(
      ({ ruleId, line, column }) =>
        ruleId === "html/address-removed" &&
        line === position?.start.line &&
        column === position?.start.column,
    )
  );
}

async function wordsOf(kind: "missing" | "remote" | "unreadable", src: string, options: MediaOptions) {
  switch (kind) {
    case "missing":
      return {
        message:
          src === ""
            ? "이미지 주소가 비어 있습니다."
            : `이미지 파일이 public 폴더에 없어 설명만 표시됩니다: ‘${src}’`,
        mend: await mendMissingFile(src, options),
      };
    case "unreadable":
      return {
        message: `이미지 파일이 깨졌거나 이미지가 아니어서 설명만 표시됩니다: ‘${src}’`,
        mend: "이미지를 PNG, JPEG, WebP, AVIF, SVG 가운데 하나로 다시 저장해 올려 주세요.",
      };
    case "remote":
      return {
        message: `다른 사이트의 파일은 기사에 바로 표시되지 않고 링크로 바뀝니다: ‘${src}’`,
        mend:
          mendAuthorsAddress(src) ??
          "파일을 내려받아 저장소의 public/images 폴더에 올리고 ‘/images/파일-이름.png’처럼 입력해 주세요. 사용 권한이 있는 파일인지도 확인해 주세요.",
      };
  }
}

function alternativeText(node: Element): string {
  return String(node.properties.alt ?? node.properties.title ?? "").trim();
}

function layoutOf(node: Element): Element["properties"] {
  return Array.isArray(node.properties.className) ? { className: node.properties.className } : {};
}
