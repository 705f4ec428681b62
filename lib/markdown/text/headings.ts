import GithubSlugger, { slug } from "github-slugger";
import type { Element, Root } from "hast";
import { headingRank } from "hast-util-heading-rank";
import { h } from "hastscript";
import type { Heading } from "../body.ts";
import type { BodyRecord } from "../body-record.ts";
import { SKIP, visit } from "../tree/visit.ts";
import { isFootnoteHeading, plainText } from "./plain-text.ts";

/**
 * Turns the first heading into an `h2` (the page's `h1` is the headline) and closes gaps between levels. Headings of
 * one level stay on one level.
 *
 * In:  <h1>가</h1><h4>나</h4>
 * Out: <h2>가</h2><h3>나</h3>
 *
 * @see https://www.w3.org/WAI/tutorials/page-structure/headings/
 */
export function rehypeNormaliseHeadings() {
  return (tree: Root): void => {
    /** Ranks, as written, of the headings that the current one is under. */
    const open: number[] = [];
    visit(tree, "element", (node: Element) => {
      const rank = headingRank(node);
      if (rank === undefined || isFootnoteHeading(node)) return;
      // Its end tag was forgotten: what follows, other headings included, is not its words.
      if (holdsHeading(node)) {
        node.tagName = "div";
        return;
      }
      while ((open.at(-1) ?? 0) >= rank) open.pop();
      node.tagName = `h${Math.min(open.length + 2, 6)}`;
      open.push(rank);
    });
  };
}

function holdsHeading(node: Element): boolean {
  return node.children.some(
    (child) => child.type === "element" && (headingRank(child) !== undefined || holdsHeading(child)),
  );
}

/**
 * Gives every heading an id made of its text, and records the headings and the body's plain text.
 *
 * In:  <h2>새 모델</h2>
 * Out: <h2 id="새-모델">새 모델</h2>
 */
export function rehypeOutline(record: BodyRecord) {
  return (tree: Root): void => {
    const slugger = new GithubSlugger();
    const found: Element[] = [];
    visit(tree, "element", (node: Element) => {
      // An id that stands in the article is taken: no heading may get it a second time.
      if (typeof node.properties.id === "string") slugger.occurrences[node.properties.id] = 0;
      if (headingRank(node) !== undefined && !isFootnoteHeading(node)) found.push(node);
    });

    const headings = found.map((node): Heading => {
      const text = plainText(node).replaceAll("\n", " ");
      // Without a letter there is nothing to make an id of.
      const id = String(node.properties.id ?? slugger.slug(slugOf(text) || "section"));
      node.properties.id = id;
      return { depth: headingRank(node) ?? 2, id, text };
    });
    // kramdown's `{: .no_toc}` keeps a heading out of the table of contents.
    record.headings = headings.filter((_, index) => !hasClass(found[index], "no_toc"));
    record.text = plainText(tree);
  };
}

/** Ids that begin with an underscore are the page's own. */
function slugOf(text: string): string {
  return slug(text.normalize("NFC")).replace(/^_+/, "");
}

function hasClass(node: Element | undefined, name: string): boolean {
  const className = node?.properties.className;
  return Array.isArray(className) && className.includes(name);
}

/**
 * Puts a link to itself beside each `h2` and `h3`, shown on hover and focus. It stands after the heading and not in it, or
 * a screen reader would read it as a part of the heading's name; its sign is the stylesheet's.
 *
 * `<h2 id="가">가</h2>` → `<div class="linked-heading"><h2 id="가">가</h2><a class="heading-link" href="#가" …></a></div>`
 */
export function rehypeHeadingLinks({ label }: { readonly label: string }) {
  return (tree: Root): void => {
    visit(tree, "element", (node: Element, index, parent) => {
      if ((node.tagName !== "h2" && node.tagName !== "h3") || isFootnoteHeading(node)) return;
      if (parent === undefined || index === undefined) return;
      const href = `#${encodeURIComponent(String(node.properties.id))}`;
      const link = h("a", { className: ["heading-link"], href, ariaLabel: label });
      parent.children[index] = h("div", { className: ["linked-heading"] }, [node, link]);
      return [SKIP, index + 1];
    });
  };
}
