import type { Element, Root } from "hast";
import { h } from "hastscript";
import { findImage } from "../../public-files/image-file.ts";
import { visit } from "../tree/visit.ts";
import { componentTag } from "./registry.ts";

interface Options {
  readonly publicDir: string;
  readonly siteUrl: string;
}

const tag = componentTag("Compare");

/** Images whose proportions differ by less than this overlap without a visible step. */
const tolerance = 0.01;

/**
 * Turns the images of each `Compare` into its children, which `rehypeMedia` measures and checks, and sets whether they
 * can overlap.
 *
 * In:  <Compare before="/a.png" after="/b.png" beforealt="" afteralt="" />
 * Out: <mdx-compare layout="slider"><img src="/a.png" alt=""><img src="/b.png" alt=""></mdx-compare>
 */
export function rehypeComparisons({ publicDir, siteUrl }: Options) {
  return async (tree: Root): Promise<void> => {
    const found: Element[] = [];
    visit(tree, "element", (node) => {
      if (node.tagName === tag) found.push(node);
    });
    for (const node of found) {
      const { before, after, beforealt, afteralt, ...rest } = node.properties;
      const sources = [before, after].map((src) => String(src ?? ""));
      const targets = await Promise.all(sources.map((src) => findImage(src, publicDir, siteUrl)));
      const ratios = targets.flatMap((target) =>
        target.kind === "local" ? [target.width / target.height] : [],
      );
      const layout = matches(ratios) ? "slider" : "pair";
      node.properties = { ...rest, layout };
      // A missing prop has been reported as such.
      node.children = [
        ...(before === undefined ? [] : [image(String(before), String(beforealt ?? ""), node)]),
        ...(after === undefined ? [] : [image(String(after), String(afteralt ?? ""), node)]),
      ];
    }
  };
}

function matches([first, second]: readonly number[]): boolean {
  return first !== undefined && second !== undefined && Math.abs(first / second - 1) < tolerance;
}

function image(src: string, alt: string, { position }: Element): Element {
  return { ...h("img", { src, alt }), position };
}
